package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The form in which a worker writes a contact down. */
final class LogContactPage extends Screen {

	private static final int LONGEST_MILLIS = 5_000;

	private LogContactPage(Visit visit) {
		super(visit);
	}

	static LogContactPage shown(Visit visit) {
		LogContactPage page = new LogContactPage(visit);
		page.headed(page.words.of("contact.form.title"));
		return page;
	}

	Locator happened() {
		return main().getByLabel(Words.starting(this.words.of("contact.field.whatHappened"))).first();
	}

	LogContactPage happened(String text) {
		happened().fill(text);
		return this;
	}

	LogContactPage trust(int mark) {
		rate(group(this.words.of("contact.field.trust")), mark);
		return this;
	}

	LogContactPage outcome(String code) {
		choose(this.words.of("contact.field.outcomes"), this.words.code("contact_outcome", code));
		return this;
	}

	/**
	 * Opens the conflict draft in the form by the outcome and says what is clear already.
	 */
	LogContactPage conflict(String cause, int acuteness, int tension) {
		outcome("CONFLICT");
		assertThat(main().getByLabel(this.words.of("conflict.section.create"))).isChecked();
		choose(this.words.of("conflict.field.mainCause"), this.words.code("conflict_cause", cause));
		choose(this.words.of("conflict.field.level"), acuteness + " ·");
		rate(group(this.words.of("contact.field.tension")), tension);
		return this;
	}

	LogContactPage next(String step, String owner, int days) {
		fill(this.words.of("contact.field.step"), step);
		choose(this.words.of("contact.field.stepOwner"), this.words.of("contact.owner." + owner));
		choose(this.words.of("contact.field.stepIn"), this.words.of("contact.step.in", "n", days));
		return this;
	}

	/** Takes a picture before the contact goes on. */
	LogContactPage pictured(String name) {
		picture(name);
		return this;
	}

	void save() {
		press(this.words.of("contact.form.save"));
		told("contact.flash.saved");
	}

	/** The status line of the draft says that everything is kept. */
	void awaitsDraft() {
		String saved = this.words.of("shell.draft.saved", "time", "").strip();
		assertThat(main().locator("[data-draft-status]")).containsText(saved,
				new ContainsTextOptions().setTimeout(LONGEST_MILLIS));
	}

}
