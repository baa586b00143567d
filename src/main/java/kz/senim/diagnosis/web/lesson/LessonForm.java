package kz.senim.diagnosis.web.lesson;

import kz.senim.diagnosis.domain.lesson.LessonText;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A lesson as typed.
 *
 * @param decision only where it is released: {@code release} or {@code decline}
 * @param reason why it is declined
 */
record LessonForm(@Nullable String version, @Nullable String situation, @Nullable String helped,
		@Nullable String lesson, @Nullable String language, @Nullable String decision, @Nullable String reason) {

	static final LessonForm BLANK = new LessonForm(null, null, null, null, null, null, null);

	static final String DECLINE = "decline";

	private static final int LONGEST = 2000;

	private static final int REASON = 1000;

	static LessonForm of(long version, @Nullable LessonText text, String language) {
		return (text != null)
				? new LessonForm(Long.toString(version), text.situation(), text.helped(), text.lesson(),
						text.language(), null, null)
				: new LessonForm(Long.toString(version), null, null, null, language, null, null);
	}

	/** The words, with errors where some are missing. */
	LessonText text(BindingResult errors) {
		Typed typed = new Typed(errors);
		String said = (this.language != null && this.language.matches("kk|ru|en")) ? this.language : null;
		if (said == null) {
			typed.wrong("language", "diagnosis.error.choose");
		}
		return new LessonText(typed.needed("situation", this.situation, LONGEST, "diagnosis.lesson.write"),
				typed.needed("helped", this.helped, LONGEST, "diagnosis.lesson.write"),
				typed.needed("lesson", this.lesson, LONGEST, "diagnosis.lesson.write"), (said != null) ? said : "ru");
	}

	/** The version at which the page was opened. */
	long opened(BindingResult errors) {
		if (this.version == null || !this.version.matches("\\d{1,18}")) {
			errors.reject("diagnosis.error.version");
			return -1;
		}
		return Long.parseLong(this.version);
	}

	boolean isDeclined() {
		return DECLINE.equals(this.decision);
	}

	/** Whether a decision was made, with an error where none was. */
	boolean isDecided(BindingResult errors) {
		if (this.decision == null || !this.decision.matches("release|decline")) {
			new Typed(errors).wrong("decision", "diagnosis.error.choose");
			return false;
		}
		return true;
	}

	/** Why it is declined. */
	String why(BindingResult errors) {
		return new Typed(errors).needed("reason", this.reason, REASON, "diagnosis.lesson.reasonNeeded");
	}

}
