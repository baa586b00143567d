package kz.senim.access.domain.glass;

import java.util.UUID;

/**
 * The wish to see one client out of turn.
 *
 * @param formKey the form's idempotency key
 * @param number the file's number in its stored form
 * @param words what is happening, at least {@value #LEAST_WORDS} characters
 */
public record BreakGlass(UUID formKey, String number, GlassReason reason, String words) {

	/** Shorter words tell the reviewer nothing; backed by glass_request_words_told. */
	public static final int LEAST_WORDS = 20;

}
