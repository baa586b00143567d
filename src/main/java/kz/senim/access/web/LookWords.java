package kz.senim.access.web;

import kz.senim.shell.form.FieldWords;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Words for what the trail and the stale page tell by codes.
 */
@Component
class LookWords implements FieldWords {

	private static final String VIEWED = "viewed.";

	private static final String PART = "access.part.";

	private final Texts texts;

	LookWords(Texts texts) {
		this.texts = texts;
	}

	/** What was looked at or done. */
	public String of(String action) {
		if (!action.startsWith(VIEWED)) {
			return this.texts.of(PART + (action.startsWith("glass.") ? "glassOpened" : "change"));
		}
		String key = PART + action.substring(VIEWED.length()).replaceAll("\\..*", "");
		return this.texts.of(this.texts.has(key) ? key : PART + "other");
	}

	@Override
	public @Nullable String of(String label, String value) {
		String key = "access.verdict." + value;
		return (label.equals("access.review.verdict") && this.texts.has(key)) ? this.texts.of(key) : null;
	}

}
