package kz.senim.story;

import com.bastiaanjansen.otp.HOTPGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.People;
import kz.senim.test.SenimUiIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestFactorRule;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The first sign-in of a new worker with the second step: by an app in Kazakh, and by a
 * passkey.
 */
@SenimUiIT
class FactorUiIT {

	private static final String INCOMPLETE = "Екінші қадам";

	@Autowired
	TestClock clock;

	@Autowired
	TestFactorRule rule;

	@Test
	void setsUpTheAppAtTheFirstSignInAndSignsInWithACode(Page page) {
		this.rule.require();
		String login = login();
		enter(page, login, "/login?lang=kk");
		assertThat(page.locator("h1")).hasText("Кірудегі екінші қадам");
		page.getByText("Қолданбаны баптау").click();
		assertThat(page.locator("svg.s-qr")).isVisible();
		String seed = page.locator("#key").innerText().replace(" ", "");
		page.locator("#f-code").fill(code(seed));
		page.getByText("Растау").click();
		assertThat(page.locator("#codes li")).hasCount(10);
		page.getByText("Кодтар жазып алынды").click();
		assertThat(page.locator("nav").first()).isVisible();

		page.context().clearCookies();
		this.clock.advance(java.time.Duration.ofSeconds(60));
		enter(page, login, "/login?lang=kk");
		assertThat(page.locator("h1")).hasText(INCOMPLETE);
		page.locator("#f-code").fill(code(seed));
		page.locator("#f-code").press("Enter");
		page.waitForURL("**/");
		assertThat(page.locator("body[data-signed-in]")).hasCount(1);
	}

	@Test
	void addsAPasskeyAndSignsInWithItAlone(Browsing browsing) {
		this.rule.require();
		String home = browsing.address().replace("127.0.0.1", "localhost");
		Page page = browsing.open((options) -> options.setBaseURL(home));
		CDPSession tools = page.context().newCDPSession(page);
		addAuthenticator(tools);
		enter(page, login(), "/login?lang=ru");
		page.locator("#f-name").fill("Рабочий ноутбук");
		page.getByText("Добавить ключ доступа").click();
		assertThat(page.locator("#codes li")).hasCount(10);

		page.context().clearCookies();
		page.navigate("/login?lang=ru");
		page.getByText("Войти с ключом доступа").click();
		page.waitForURL("**/");
		assertThat(page.locator("body[data-signed-in]")).hasCount(1);
		page.navigate("/profile/factors");
		assertThat(page.locator("li").getByText("Рабочий ноутбук")).isVisible();
	}

	@Test
	void hidesPasskeysWithoutScript(Browsing browsing) {
		Page page = browsing.open((options) -> options.setJavaScriptEnabled(false));
		page.navigate("/login?lang=ru");

		assertThat(page.getByText("Войти с ключом доступа")).isHidden();
	}

	private static void enter(Page page, String login, String path) {
		page.navigate(path);
		page.locator("#f-login").fill(login);
		page.locator("#f-password").fill(People.PASSWORD);
		page.locator("#f-password").press("Enter");
	}

	private static void addAuthenticator(CDPSession tools) {
		tools.send("WebAuthn.enable");
		JsonObject kind = new JsonObject();
		kind.addProperty("protocol", "ctap2");
		kind.addProperty("transport", "internal");
		kind.addProperty("hasResidentKey", true);
		kind.addProperty("hasUserVerification", true);
		kind.addProperty("isUserVerified", true);
		kind.addProperty("automaticPresenceSimulation", true);
		JsonObject options = new JsonObject();
		options.add("options", kind);
		tools.send("WebAuthn.addVirtualAuthenticator", options);
	}

	private static String login() {
		StaffId person = People.worker(People.team()).requireStaff();
		return People.loginOf(person);
	}

	private String code(String seed) {
		return HOTPGenerator.withDefaultValues(seed.getBytes()).generate(this.clock.instant().getEpochSecond() / 30);
	}

}
