package kz.senim.shell.log;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A text without anything that ends a line, moves the cursor or turns the direction of
 * writing; long numbers, such as an IIN or a telephone, lose their digits.
 */
final class OneLine {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w-])\\+?\\d{10,15}(?![\\w-])");

	private OneLine() {
	}

	static String of(@Nullable String text) {
		if (text == null) {
			return "";
		}
		return LONG_NUMBER.matcher(CONTROL.matcher(text).replaceAll("\u00B7")).replaceAll("#");
	}

}
