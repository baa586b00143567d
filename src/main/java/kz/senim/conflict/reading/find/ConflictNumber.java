package kz.senim.conflict.reading.find;

import java.time.Year;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the number of a conflict as people type it: КФ-2026-000118, КФ-118, KF 118.
 */
public final class ConflictNumber {

	private static final Pattern TYPED = Pattern.compile("(?iu)(?:КФ|KF)[\\s№#-]*(?:(20\\d\\d)[\\s/-]+)?0*(\\d{1,9})");

	private static final int FIRST_YEAR = 2020;

	private ConflictNumber() {
	}

	/** The full numbers that may be meant, newest year first; empty if it is none. */
	public static List<String> candidates(String words, Year now) {
		Matcher typed = TYPED.matcher(words.strip());
		if (!typed.matches()) {
			return List.of();
		}
		long serial = Long.parseLong(typed.group(2));
		if (typed.group(1) != null) {
			return List.of(full(Integer.parseInt(typed.group(1)), serial));
		}
		return IntStream.rangeClosed(0, Math.max(0, now.getValue() - FIRST_YEAR))
			.mapToObj((back) -> full(now.getValue() - back, serial))
			.toList();
	}

	private static String full(int year, long serial) {
		return "КФ-%d-%06d".formatted(year, serial);
	}

}
