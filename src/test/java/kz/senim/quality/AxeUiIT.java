package kz.senim.quality;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import kz.senim.quality.Routes.Route;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of every role can be reached by everybody: axe finds nothing, and no page
 * scrolls sideways. In {@code verify} languages and widths take turns; the full product
 * is long.
 */
@SenimUiIT
class AxeUiIT {

	/** The innermost element that reaches farthest to the right. */
	private static final String WIDEST = """
			[...document.querySelectorAll('body *')].reduce((a, b) =>
			  b.getBoundingClientRect().right >= a.getBoundingClientRect().right ? b : a).outerHTML.slice(0, 200)""";

	private static final List<String> LANGUAGES = List.of("ru", "kk", "en");

	private static final List<Integer> WIDTHS = List.of(1366, 360, 320);

	/** Every page, whatever its turn, is also looked at in these. */
	private static final List<Integer> NARROW = List.of(320, 390, 1366);

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private World world;

	private final List<String> wrong = new ArrayList<>();

	@BeforeEach
	void oneOfEachThing() throws Exception {
		this.world = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
		World.givePasswords(this.agency.worker, this.agency.supervisor, this.agency.admin);
	}

	@Test
	void pagesOfAWorker(Browsing browsing) {
		inTurn(browsing, this.agency.worker);
	}

	@Test
	void pagesOfASupervisor(Browsing browsing) {
		inTurn(browsing, this.agency.supervisor);
	}

	@Test
	void pagesOfAnAdmin(Browsing browsing) {
		inTurn(browsing, this.agency.admin);
	}

	@Test
	@Tag("long")
	void everyPageInEveryLanguageAtEveryWidth(Browsing browsing) {
		for (Agency.Person person : List.of(this.agency.worker, this.agency.supervisor, this.agency.admin)) {
			Page page = signIn(browsing, person);
			for (String path : paths()) {
				LANGUAGES.forEach((language) -> WIDTHS.forEach((width) -> look(page, path, language, width)));
			}
		}

		assertThat(this.wrong).isEmpty();
	}

	/** Each pair of language and width comes up: nine turns, then again. */
	private void inTurn(Browsing browsing, Agency.Person person) {
		Page page = signIn(browsing, person);
		int turn = 0;
		for (String path : paths()) {
			look(page, path, LANGUAGES.get(turn % 3), WIDTHS.get((turn / 3 + turn) % 3));
			turn++;
		}

		assertThat(this.wrong).isEmpty();
	}

	private List<String> paths() {
		return Routes.of(this.requestMappingHandlerMapping)
			.stream()
			.filter(Route::isGet)
			.map((route) -> this.world.path(route.pattern()) + "?client=" + this.world.things.get("clients"))
			.toList();
	}

	private static Page signIn(Browsing browsing, Agency.Person person) {
		Page page = browsing.open();
		page.navigate("/login");
		page.fill("[name=login]", person.login());
		page.fill("[name=password]", People.PASSWORD);
		page.click("form[action='/login'] button[type=submit]");
		page.waitForLoadState();
		return page;
	}

	private void look(Page page, String path, String language, int width) {
		page.setViewportSize(width, 800);
		Response response = page.navigate(path + "&lang=" + language);
		if (response.status() != 200) {
			return;
		}
		String where = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}") + " " + language + " " + width;
		showWhole(page, width);
		new AxeBuilder(page).withTags(RULES)
			.analyze()
			.getViolations()
			.forEach((found) -> found.getNodes()
				.forEach((node) -> complain(
						where + ": " + found.getId() + " " + node.getTarget() + " " + node.getHtml())));
		for (int narrow : NARROW) {
			page.setViewportSize(narrow, 800);
			int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
			if (wide > narrow) {
				complain(where + ": scrolls sideways, " + wide + " in " + narrow + " by " + page.evaluate(WIDEST));
			}
		}
	}

	/**
	 * A bar that stays at the edge of the screen would cover what can be scrolled free.
	 */
	private static void showWhole(Page page, int width) {
		int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
		page.setViewportSize(width, Math.min(height + 200, 8000));
	}

	private void complain(String what) {
		System.out.println("WRONG " + what);
		this.wrong.add(what);
	}

}
