package kz.senim.story;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much work it is to write a usual contact down: what happened, trust, the outcome;
 * tension while a conflict is open; the next step where nothing was planned.
 */
@SenimUiIT
class TapCountUiIT {

	private static final String SENTENCE = "Обсудили план, договорились о справке.";

	private static final int FROM_MEETING = 6;

	private static final int FROM_MEETING_SECONDS = 25;

	private static final int FROM_NOTHING = 12;

	private static final int FROM_NOTHING_SECONDS = 60;

	private static final int MANY = 150;

	@Autowired
	private Agency agency;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Words words;

	private ClientId client;

	@BeforeEach
	void aClientWithAMeeting() {
		this.words = Words.in("ru", this.texts, this.codes);
		Cast.withPassword(this.agency.worker);
		this.client = this.agency.client().named("Касымова", "Роза", "Ермековна").of(this.agency.worker).save();
	}

	@Test
	void fromAPlannedMeetingSixTapsAndASentence(Browsing browsing) {
		ConflictMother.of(this.client, this.agency.worker).save();
		plan();
		try (Visit phone = Visit.phone(browsing, this.words)) {
			Taps taps = Taps.of(phone);
			SignInPage.open(phone).signIn(this.agency.worker.login());
			Screen screen = new Screen(phone);
			taps.start();

			tap(taps, meeting(phone));
			type(taps, phone);
			tap(taps, mark(screen, this.words.of("contact.field.trust"), 6));
			tap(taps, mark(screen, this.words.of("conflict.field.tension"), 4));
			tap(taps, answer(screen, "contact.field.outcomes", this.words.code("contact_outcome", "AGREED")));
			tap(taps, button(screen, "contact.form.save"));
			screen.told("contact.flash.saved");

			taps.print("from a planned meeting, phone", FROM_MEETING, FROM_MEETING_SECONDS);
			assertThat(taps.taps()).isLessThanOrEqualTo(FROM_MEETING);
			assertThat(taps.seconds()).isLessThanOrEqualTo(FROM_MEETING_SECONDS);
		}
	}

	@Test
	void fromNothingTwelveTaps(Browsing browsing) {
		try (Visit phone = Visit.phone(browsing, this.words)) {
			Taps taps = Taps.of(phone);
			SignInPage.open(phone).signIn(this.agency.worker.login());
			Screen screen = new Screen(phone);
			taps.start();

			tap(taps, screen.main().getByText(this.words.of("task.today.log")).first());
			tap(taps, link(phone, "Касымова"));
			tap(taps, answer(screen, "contact.field.purposes", this.words.code("contact_purpose", "NEEDS")));
			type(taps, phone);
			tap(taps, mark(screen, this.words.of("contact.field.trust"), 6));
			tap(taps, answer(screen, "contact.field.outcomes", this.words.code("contact_outcome", "INFO_GIVEN")));
			tap(taps, screen.field(screen.main(), this.words.of("contact.field.step")));
			phone.page().keyboard().insertText("Принести справку");
			taps.moves();
			tap(taps, answer(screen, "contact.field.stepOwner", this.words.of("contact.owner.CLIENT")));
			tap(taps, answer(screen, "contact.field.stepIn", this.words.of("contact.step.in", "n", 7)));
			tap(taps, button(screen, "contact.form.save"));
			screen.told("contact.flash.saved");

			taps.print("from nothing, phone", FROM_NOTHING, FROM_NOTHING_SECONDS);
			assertThat(taps.taps()).isLessThanOrEqualTo(FROM_NOTHING);
			assertThat(taps.seconds()).isLessThanOrEqualTo(FROM_NOTHING_SECONDS);
		}
	}

	@Test
	void byKeyboardAlone(Browsing browsing) {
		plan();
		try (Visit desk = Visit.desktop(browsing, this.words)) {
			Taps taps = Taps.of(desk);
			SignInPage.open(desk).signIn(this.agency.worker.login());
			Screen screen = new Screen(desk);
			Page page = desk.page();
			taps.start();

			reach(taps, page, "Tab", () -> focused(meeting(desk)));
			page.keyboard().press("Enter");
			screen.headed(this.words.of("contact.form.title"));
			reach(taps, page, "Tab", () -> focused(LogContactPage.shown(desk).happened()));
			page.keyboard().insertText(SENTENCE);
			reach(taps, page, "Tab", () -> named(page, "trust"));
			reach(taps, page, "ArrowRight", () -> mark(screen, this.words.of("contact.field.trust"), 6).isChecked());
			reach(taps, page, "Tab", () -> focused(
					answer(screen, "contact.field.outcomes", this.words.code("contact_outcome", "AGREED"))));
			page.keyboard().press("Space");
			page.keyboard().press("Control+Enter");
			screen.told("contact.flash.saved");

			taps.print("from a planned meeting, keyboard only", 0, FROM_MEETING_SECONDS);
			assertThat(taps.taps()).isZero();
			assertThat(taps.seconds()).isLessThanOrEqualTo(FROM_MEETING_SECONDS);
		}
	}

	@Test
	void withoutJavaScript(Browsing browsing) {
		plan();
		try (Visit plain = Visit.open(browsing, this.words,
				(options) -> options.setJavaScriptEnabled(false).setViewportSize(360, 740))) {
			TodayPage today = SignInPage.open(plain).signIn(this.agency.worker.login());

			today.log("Касымова").happened(SENTENCE).trust(6).outcome("AGREED").save();

			today.says(SENTENCE);
		}
	}

	private void plan() {
		Cast.meeting(this.client, this.agency.worker, "план", "HOME", Duration.ofMinutes(-30));
	}

	private static void tap(Taps taps, Locator target) {
		taps.chooses();
		target.tap();
	}

	private void type(Taps taps, Visit visit) {
		tap(taps, LogContactPage.shown(visit).happened());
		taps.moves();
		visit.page().keyboard().insertText(SENTENCE);
		taps.moves();
	}

	private Locator mark(Screen screen, String scale, int mark) {
		return screen.group(scale).getByLabel(Integer.toString(mark), new Locator.GetByLabelOptions().setExact(true));
	}

	private Locator answer(Screen screen, String group, String label) {
		return screen.group(this.words.of(group)).getByLabel(Words.starting(label)).first();
	}

	private Locator button(Screen screen, String key) {
		return screen.main()
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(this.words.whole(this.words.of(key))));
	}

	/** The button that logs the planned meeting. */
	private Locator meeting(Visit visit) {
		return visit.page()
			.getByRole(AriaRole.LISTITEM)
			.filter(new Locator.FilterOptions().setHasText("Касымова"))
			.getByRole(AriaRole.LINK,
					new Locator.GetByRoleOptions().setName(Words.starting(this.words.of("task.today.logOne"))));
	}

	private static Locator link(Visit visit, String text) {
		return visit.page()
			.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Words.starting(text)))
			.first();
	}

	/** Presses a key until one is there; one thought for the whole way. */
	private static void reach(Taps taps, Page page, String key, BooleanSupplier there) {
		taps.chooses();
		for (int i = 0; i < MANY && !there.getAsBoolean(); i++) {
			page.keyboard().press(key);
		}
		assertThat(there.getAsBoolean()).as("reached by " + key).isTrue();
	}

	private static boolean focused(Locator locator) {
		return (Boolean) locator.evaluate("(element) => element === document.activeElement");
	}

	private static boolean named(Page page, String name) {
		return name.equals(page.evaluate("document.activeElement.name"));
	}

}
