package kz.senim.client.person;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers of files as people type them: Latin letters for the Cyrillic ones, small
 * ones, other dashes, without leading zeros.
 */
public final class FileNumber {

	private static final Pattern TYPED = Pattern.compile("(К|КФ)[\\s\\p{Pd}_/.]*(\\d{4})[\\s\\p{Pd}_/.]+0*(\\d{1,9})");

	private FileNumber() {
	}

	/**
	 * The stored form, such as К-2026-000412; a text that is no number comes back
	 * cleaned.
	 */
	public static String normal(String typed) {
		String text = typed.strip().toUpperCase(Locale.ROOT).replace('K', 'К').replace('F', 'Ф');
		Matcher number = TYPED.matcher(text);
		return number.matches()
				? "%s-%s-%06d".formatted(number.group(1), number.group(2), Long.valueOf(number.group(3))) : text;
	}

	/** Whether the text is meant as a number of a file. */
	public static boolean looksLike(String typed) {
		return normal(typed).matches("(К|КФ)-\\d{4}-\\d{6,9}");
	}

}
