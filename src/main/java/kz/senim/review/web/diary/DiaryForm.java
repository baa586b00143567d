package kz.senim.review.web.diary;

import java.util.UUID;

import kz.senim.review.domain.diary.WriteEntry;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * An entry as typed.
 */
record DiaryForm(@Nullable String formKey, @Nullable String identification, @Nullable String separation,
		@Nullable String before, @Nullable String after, @Nullable String helped, @Nullable String note) {

	static final DiaryForm BLANK = new DiaryForm(null, null, null, null, null, null, null);

	private static final int HIGHEST = 10;

	private static final int HELPED = 1000;

	private static final int NOTE = 4000;

	/** The wish, or null where the errors say why. */
	@Nullable WriteEntry read(BindingResult errors) {
		Typed typed = new Typed(errors);
		UUID key = typed.required("note", typed.uuid("note", this.formKey));
		Integer seen = typed.number("identification", this.identification, 0, HIGHEST);
		Integer apart = typed.number("separation", this.separation, 0, HIGHEST);
		Integer first = typed.number("before", this.before, 0, HIGHEST);
		Integer last = typed.number("after", this.after, 0, HIGHEST);
		String what = typed.text("helped", this.helped, HELPED);
		String words = typed.text("note", this.note, NOTE);
		return (key == null || typed.failed()) ? null : new WriteEntry(key, seen, apart, first, last, what, words);
	}

}
