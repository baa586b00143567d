package kz.senim.story;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimUiIT;
import kz.senim.test.TestClock;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Who leaves the screen alone leaves nothing of a client on it, and loses nothing typed.
 * The page has a clock of its own, so that nobody waits.
 */
@SenimUiIT
class LockUiIT {

	private static final String SENTENCE = "Говорили о переезде; «две недели» ей не подходят.";

	private static final int MINUTE = 60_000;

	@Autowired
	private Agency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Words words;

	private ClientId client;

	@BeforeEach
	void aClientOfAWorker() {
		this.words = Words.in("ru", this.texts, this.codes);
		Cast.withPassword(this.agency.worker);
		this.client = this.agency.client().named("Климова", "Наталья", "Юрьевна").of(this.agency.worker).save();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/logout", "/exit" })
	void backShowsNothingOfAClientToWhoComesNext(String way, Browsing browsing) {
		try (Visit visit = signedIn(browsing)) {
			Page page = visit.page();
			page.navigate("/clients/" + this.client);
			assertThat(page.locator("body")).containsText("Климова");

			page.evaluate("way => document.querySelector(`form[action='${way}']`).submit()", way);
			page.waitForURL((url) -> !url.contains("/clients"));
			page.goBack();

			SignInPage.shown(visit);
			assertThat(page.locator("html")).not().containsText("Климова");
		}
	}

	@Test
	void locksAfterTenMinutesAndTakesUpTheDraft(Browsing browsing) {
		try (Visit visit = signedIn(browsing)) {
			visit.page().clock().install();
			LogContactPage form = contactForm(visit);
			form.happened(SENTENCE);
			visit.page().clock().runFor(3000);
			form.awaitsDraft();

			visit.page().clock().fastForward(8 * MINUTE + 6000);
			assertThat(bar(visit)).containsText(this.words.of("shell.lock.soon", "n", 2));
			assertThat(form.happened()).hasValue(SENTENCE);
			visit.page().clock().fastForward(2 * MINUTE);

			returns(visit);
			assertThat(LogContactPage.shown(visit).happened()).hasValue(SENTENCE);
		}
	}

	@Test
	void whoIsThereStays(Browsing browsing) {
		try (Visit visit = signedIn(browsing)) {
			visit.page().clock().install();
			LogContactPage form = contactForm(visit);
			visit.page().clock().fastForward(8 * MINUTE + 6000);

			bar(visit).getByText(this.words.of("shell.lock.stay")).click();

			assertThat(bar(visit)).hasCount(0);
			visit.page().clock().fastForward(7 * MINUTE);
			assertThat(form.happened()).isVisible();
		}
	}

	@Test
	void givesBackWhatNoDraftHolds(Browsing browsing) {
		try (Visit visit = signedIn(browsing)) {
			visit.tolerates("401");
			Page page = visit.page();
			page.clock().install();
			page.navigate("/clients/" + this.client + "/interests");
			page.locator("#f-words").fill(SENTENCE);

			page.clock().fastForward(10 * MINUTE + 6000);

			SignInPage again = SignInPage.shown(visit);
			assertThat(page.locator("body")).not().containsText(SENTENCE);
			again.says(this.words.of("security.login.kept"));
			again.enter(this.agency.worker.login(), People.PASSWORD);
			again.headed(this.words.of("security.kept.title"));
			again.says(SENTENCE);
		}
	}

	@Test
	void saysBeforeTwelveHoursEndAndKeepsWhatIsTyped(Browsing browsing) {
		try (Visit visit = signedIn(browsing)) {
			Page page = visit.page();
			page.clock().install();
			workUntil(page, Duration.ofHours(12).minusMinutes(8));
			LogContactPage form = contactForm(visit);
			page.clock().fastForward(3 * MINUTE);

			form.happened(SENTENCE);
			assertThat(bar(visit)).containsText(this.words.of("shell.lock.end"));
			assertThat(form.happened()).hasValue(SENTENCE);
			page.clock().runFor(3000);
			form.awaitsDraft();
			page.clock().fastForward(8 * MINUTE);

			returns(visit);
			assertThat(LogContactPage.shown(visit).happened()).hasValue(SENTENCE);
		}
	}

	private void returns(Visit visit) {
		SignInPage again = SignInPage.shown(visit);
		assertThat(visit.page().locator("html")).not().containsText("Климова");
		again.says(this.words.of("security.login.locked"));
		again.enter(this.agency.worker.login(), People.PASSWORD);
	}

	private Visit signedIn(Browsing browsing) {
		Visit visit = Visit.desktop(browsing, this.words);
		SignInPage.open(visit).signIn(this.agency.worker.login());
		return visit;
	}

	private LogContactPage contactForm(Visit visit) {
		visit.page().navigate("/clients/" + this.client + "/contacts/new");
		return LogContactPage.shown(visit);
	}

	/** A day at work, seen from the server. */
	private void workUntil(Page page, Duration end) {
		Duration step = Duration.ofMinutes(15);
		for (Duration now = step; now.compareTo(end) < 0; now = now.plus(step)) {
			this.clock.set(TestClock.START.plus(now));
			assertThat(page.request().get("/profile")).isOK();
		}
		this.clock.set(TestClock.START.plus(end));
	}

	private static Locator bar(Visit visit) {
		return visit.page().locator(".s-lockbar");
	}

}
