package kz.senim.resource.web.hours;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Reads a month such as 2026-11.
 */
final class Months {

	private Months() {
	}

	/** The month, or null where it is none. */
	static @Nullable YearMonth read(@Nullable String text) {
		return (text != null && text.matches("20\\d\\d-(0[1-9]|1[0-2])")) ? YearMonth.parse(text) : null;
	}

}
