package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much work a talk is on a phone of 360 px, in Kazakh: prepared, recorded afterwards
 * and noted while it goes on; also without JavaScript.
 */
@SenimUiIT
class TalkTapsUiIT {

	private static final int RECORD = 15;

	private static final int RECORD_SECONDS = 120;

	private static final int PREPARE = 12;

	private static final int PREPARE_SECONDS = 60;

	private static final int GESTURE = 3;

	private static final int GESTURE_SECONDS = 10;

	@Autowired
	private Agency agency;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Words words;

	private ConflictId conflict;

	@BeforeEach
	void aConflictInTalks() {
		this.words = Words.in("kk", this.texts, this.codes);
		ClientId client = this.agency.client().named("Қасымова", "Роза", "Ермекқызы").of(this.agency.worker).save();
		this.conflict = ConflictMother.of(client, this.agency.worker).save();
		this.agency.addWorker(client, this.agency.colleague);
		Cast.withPassword(this.agency.worker);
		Cast.withPassword(this.agency.colleague);
	}

	@Test
	void preparesWithTwoGesturesInAMinute(Browsing browsing) {
		try (Visit phone = Visit.phone(browsing, this.words)) {
			Taps taps = at(phone, this.agency.worker, "/sessions/prepare");
			Page page = phone.page();
			choose(taps, page, "emotion", "ANXIETY");
			choose(taps, page, "intensity", "5");
			choose(taps, page, "gestures", "RESPECT");
			choose(taps, page, "gestures", "OWN_PART");
			press(taps, page, "form.s-talk .s-savebar .btn-primary");
			told(page, "reconciliation.flash.prepared");

			taps.print("prepare a talk, phone", PREPARE, PREPARE_SECONDS);
			assertThat(taps.taps()).isLessThanOrEqualTo(PREPARE);
			assertThat(taps.seconds()).isLessThanOrEqualTo(PREPARE_SECONDS);
		}
	}

	@Test
	void recordsAfterwardsInFifteenTaps(Browsing browsing) {
		try (Visit phone = Visit.phone(browsing, this.words)) {
			Taps taps = at(phone, this.agency.worker, "/sessions/new");
			Page page = phone.page();
			choose(taps, page, "tensionBefore", "8");
			choose(taps, page, "tensionAfter", "5");
			choose(taps, page, "trustBefore", "3");
			choose(taps, page, "trustAfter", "5");
			choose(taps, page, "constructiveBefore", "3");
			choose(taps, page, "constructiveAfter", "6");
			choose(taps, page, "result", "POINT");
			choose(taps, page, "gestures[0].type", "APOLOGY");
			choose(taps, page, "gestures[0].response", "ACCEPTED");
			choose(taps, page, "gestures[8].type", "RESPECT");
			choose(taps, page, "gestures[8].response", "RECIPROCATED");
			choose(taps, page, "turned", "APOLOGY");
			press(taps, page, "form.s-after .s-savebar .btn-primary");
			told(page, "reconciliation.flash.recorded");

			taps.print("record a talk afterwards, phone", RECORD, RECORD_SECONDS);
			assertThat(taps.taps()).isLessThanOrEqualTo(RECORD);
			assertThat(taps.seconds()).isLessThanOrEqualTo(RECORD_SECONDS);
		}
	}

	@Test
	void notesAGestureLiveInThreeTaps(Browsing browsing) {
		try (Visit phone = Visit.phone(browsing, this.words)) {
			Taps taps = at(phone, this.agency.colleague, "/live");
			Page page = phone.page();
			press(taps, page, "form[action$='/live'] .btn-primary");
			assertThat(page.locator(".s-press .is-now")).hasCount(0);
			press(taps, page, "button[name=tension][value='8']");
			assertThat(page.locator(".s-press .is-now")).hasText("8");

			taps.start();
			choose(taps, page, "gesture", "APOLOGY");
			press(taps, page, "button[name=response][value=ACCEPTED]");
			assertThat(page.locator(".s-livelog li")).hasCount(2);

			taps.print("a gesture in live mode, phone", GESTURE, GESTURE_SECONDS);
			assertThat(taps.taps()).isLessThanOrEqualTo(GESTURE);
			press(taps, page, "button[name=event][value=PAUSE]");
			assertThat(page.locator("#pausecard")).isVisible();
			assertThat(wide(page)).isZero();
			end(taps, page);
		}
	}

	@Test
	void notesATalkWithoutJavaScript(Browsing browsing) {
		try (Visit plain = Visit.open(browsing, this.words,
				(options) -> options.setJavaScriptEnabled(false).setViewportSize(360, 740))) {
			SignInPage.open(plain).signIn(this.agency.colleague.login());
			Page page = plain.page();
			page.navigate("/conflicts/" + this.conflict + "/live");
			page.locator("form[action$='/live'] .btn-primary").click();
			page.locator("button[name=trust][value='4']").click();
			page.locator(".s-gtile:has(input[value=OWN_PART])").click();
			page.locator("button[name=response][value=RECIPROCATED]").click();
			page.locator("button[name=trust][value='7']").click();
			assertThat(page.locator(".s-livelog li")).hasCount(3);
			page.locator("a[href$='/end']").click();
			page.locator("label:has(input[name=result][value=AGREED])").click();
			page.locator(".s-savebar .btn-primary").click();

			assertThat(page.locator(".s-db b")).hasText("4 → 7");
		}
	}

	private void end(Taps taps, Page page) {
		press(taps, page, "a[href$='/end']");
		choose(taps, page, "result", "POINT");
		press(taps, page, ".s-savebar .btn-primary");
		told(page, "reconciliation.flash.recorded");
	}

	private Taps at(Visit visit, Agency.Person person, String path) {
		Taps taps = Taps.of(visit);
		SignInPage.open(visit).signIn(person.login());
		visit.page().navigate("/conflicts/" + this.conflict + path);
		taps.start();
		return taps;
	}

	private static void choose(Taps taps, Page page, String name, String value) {
		taps.chooses();
		page.locator("label:has(input[name='" + name + "'][value='" + value + "'])").tap();
	}

	private static void press(Taps taps, Page page, String selector) {
		taps.chooses();
		page.locator(selector).tap();
	}

	private void told(Page page, String key) {
		Locator main = page.locator("main");
		assertThat(main.getByText(this.words.of(key)).first()).isVisible();
	}

	private static int wide(Page page) {
		return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.intValue();
	}

}
