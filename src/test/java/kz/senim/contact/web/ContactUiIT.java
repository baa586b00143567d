package kz.senim.contact.web;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import kz.senim.contact.ContactStories;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SenimUiIT
class ContactUiIT {

	private static final Path PICTURES = Path.of("target/pictures");

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	private int taps;

	@Test
	void fitsAboveTheSaveBarInRussianAndKazakh(Browsing browsing) {
		ClientId client = this.agency.client().of(worker()).save();
		for (String language : List.of("ru", "kk")) {
			Page page = signedIn(browsing, 1366, 768);
			page.navigate("/clients/" + client + "/contacts/new?lang=" + language);
			page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("contact-" + language + ".png")));
			assertNextStepAboveTheBar(page, language);
		}
	}

	@Test
	void fitsAlsoWithAnswersFromBehindMore(Browsing browsing) throws Exception {
		ClientId client = this.agency.client().of(worker()).save();
		MultiValueMap<String, String> last = ContactStories.full();
		last.put("place", List.of("MEDICAL"));
		last.put("purposes", List.of("REFERRAL", "SUPPORT"));
		ContactStories.log(this.mvc, worker(), client, last);
		for (String language : List.of("ru", "kk")) {
			Page page = signedIn(browsing, 1366, 768);
			page.navigate("/clients/" + client + "/contacts/new?lang=" + language);

			assertNextStepAboveTheBar(page, language);
		}
	}

	private static void assertNextStepAboveTheBar(Page page, String language) {
		double next = page.locator("#f-step").boundingBox().y + page.locator("#f-step").boundingBox().height;
		double bar = page.locator(".s-savebar").boundingBox().y;
		assertThat(next).as("next step in " + language).isLessThanOrEqualTo(bar);
	}

	@Test
	void takesFewTapsFromNothing(Browsing browsing) {
		ClientId client = this.agency.client().of(worker()).save();
		Page page = signedIn(browsing, 390, 844);

		page.navigate("/clients/" + client + "/contacts/new");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("contact-phone.png")));
		this.taps = 2;
		tap(page, "label:has(#f-purposes-NEEDS)");
		page.fill("#f-whatHappened", "Обсудили план, договорились о справке.");
		tap(page, ".s-scale:has([name=trust]) label:has([value='6'])");
		tap(page, "label:has(#f-outcomes-AGREED)");
		page.fill("#f-step", "Принести справку");
		tap(page, "label:has(#f-stepOwner-CLIENT)");
		tap(page, "label:has(#f-stepIn-7)");
		tap(page, ".s-savebar .btn-primary");
		page.waitForURL("**/contacts/*");

		assertThat(this.taps).isLessThanOrEqualTo(12);
		assertThat(page.locator("h1").textContent()).contains("Контакт");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("contact-view.png")));
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
	}

	private void tap(Page page, String selector) {
		page.locator(selector).first().click();
		this.taps++;
	}

	private Agency.Person worker;

	private Agency.Person worker() {
		if (this.worker == null) {
			TeamId team = this.agency.north;
			Actor actor = People.worker(team);
			this.worker = new Agency.Person(actor.requireStaff(), People.loginOf(actor.requireStaff()), Role.WORKER,
					team);
		}
		return this.worker;
	}

	private Page signedIn(Browsing browsing, int width, int height) {
		Page page = browsing.open((options) -> options.setViewportSize(width, height));
		page.navigate("/login");
		page.fill("#f-login", worker().login());
		page.fill("#f-password", People.PASSWORD);
		page.press("#f-password", "Enter");
		page.waitForURL((url) -> !url.contains("/login"));
		return page;
	}

}
