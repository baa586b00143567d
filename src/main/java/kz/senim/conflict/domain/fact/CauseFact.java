package kz.senim.conflict.domain.fact;

import org.jspecify.annotations.Nullable;

/**
 * A cause of a conflict by its code, with a note where the code alone says little.
 */
public record CauseFact(String code, boolean main, @Nullable String note) {

	/**
	 * Whether the code needs a note: the open end of the list and an agency's own codes.
	 */
	public static boolean wantsNote(String code) {
		return "OTHER".equals(code) || code.startsWith("X_");
	}

}
