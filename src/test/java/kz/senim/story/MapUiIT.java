package kz.senim.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.AriaRole;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.LinkMother;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A worker notes on the phone which conflict feeds which, and reads on the map which is
 * the key; a supervisor reserves hours.
 */
@SenimUiIT
class MapUiIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Words words;

	private ConflictId queue;

	private ConflictId tone;

	private ConflictId refusal;

	@BeforeEach
	void threeConflictsOfOneClient() {
		this.words = Words.in("kk", this.texts, this.codes);
		Cast.withPassword(this.agency.worker);
		Cast.withPassword(this.agency.supervisor);
		ClientId client = this.agency.anyClient();
		this.queue = ConflictMother.of(client, this.agency.worker).acuteness(3).save();
		this.tone = ConflictMother.of(client, this.agency.worker).acuteness(2).save();
		this.refusal = ConflictMother.of(client, this.agency.worker).acuteness(4).save();
		LinkMother.link(this.queue, this.tone, 2, this.agency.worker);
	}

	@Test
	void aLinkIsNotedOnThePhoneAndTheMapTellsTheKey(Browsing browsing) {
		try (Visit visit = Visit.phone(browsing, this.words)) {
			SignInPage.open(visit).signIn(this.agency.worker.login());
			Screen page = ConflictPage.open(visit, "/conflicts/" + this.queue);
			page.follow(this.words.of("resource.links.add"));
			page.choose(this.words.of("resource.field.way"), this.words.of("resource.link.way.FEEDS"));
			page.main()
				.getByLabel(page.words.whole(this.words.of("resource.field.other")))
				.selectOption(this.refusal.toString());
			page.choose(this.words.of("resource.field.strength"), this.words.of("resource.link.strength.3"));
			page.fill(this.words.of("resource.field.evidence"), "Бас тартылған сайын есікті ашпайды.");
			page.press(this.words.of("resource.link.save"));
			page.told("resource.flash.linked");

			page.follow(this.words.of("resource.links.map"));
			page.headed(this.words.of("resource.map.title"));
			fits(visit);
			assertThat(page.main().locator("svg.s-graph--p")).isVisible();
			assertThat(page.main().locator("svg.s-graph--l")).isHidden();
			assertThat(page.main().locator("svg.s-graph--p .g-ring")).hasCount(1);
			page.says(this.words.of("resource.why.title", "n", 1));

			page.main()
				.getByLabel(page.words.whole(this.words.of("resource.if.which")))
				.selectOption(this.queue.toString());
			page.press(this.words.of("resource.if.show"));
			assertThat(page.main().locator("#what-if .s-list li")).hasCount(2);
			clean(visit);
			page.main().locator("svg.s-graph--p a").first().focus();
			visit.page().keyboard().press("Enter");
			page.headed("КФ-");
		}
	}

	@Test
	void aSupervisorEntersAndReservesHours(Browsing browsing) {
		try (Visit visit = Visit.phone(browsing, this.words)) {
			SignInPage.open(visit).signIn(this.agency.supervisor.login());
			visit.page().navigate("/resources");
			Screen page = new Screen(visit);
			page.follow(this.words.of("resource.budget.enter"));
			page.fill(this.words.of("resource.field.hours"), "40");
			page.press(this.words.of("resource.budget.save"));
			page.told("resource.flash.budget");
			fits(visit);

			page.main().locator("#h-" + this.refusal).getByRole(AriaRole.LINK).last().click();
			page.fill(this.words.of("resource.field.hours"), "8,5");
			page.fill(this.words.of("resource.field.reason"), "Екі кездесу керек.");
			page.press(this.words.of("resource.decision.save"));
			page.told("resource.flash.decided");
			assertThat(page.main().locator("#h-" + this.refusal)).containsText("8,5");
			clean(visit);
		}
	}

	private static void fits(Visit visit) {
		Object over = visit.page()
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(over).as("the page is wider than the screen").isEqualTo(0);
	}

	private static void clean(Visit visit) {
		assertThat(new AxeBuilder(visit.page()).analyze().getViolations()).isEmpty();
	}

}
