package kz.senim.client.person;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Structure and checksum of an IIN.
 */
final class IinRules {

	private static final int[] FIRST_PASS = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };

	private static final int[] SECOND_PASS = { 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2 };

	/** What a pass gives when it cannot make a check digit. */
	private static final int NO_DIGIT = 10;

	/** Leap, so that 29 February is not refused while the century is open. */
	private static final int OPEN_CENTURY = 2000;

	private IinRules() {
	}

	static String strip(String typed) {
		return typed.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
	}

	static @Nullable IinProblem problem(String digits) {
		if (!digits.matches("[0-9]*")) {
			return IinProblem.NOT_DIGITS;
		}
		if (digits.length() != 12) {
			return IinProblem.LENGTH;
		}
		if (digit(digits, 4) >= 4 && digit(digits, 4) <= 6) {
			return IinProblem.BIN;
		}
		return (birthDate(digits) != null) ? checksumProblem(digits) : IinProblem.NO_SUCH_DATE;
	}

	private static @Nullable IinProblem checksumProblem(String digits) {
		int check = checkDigit(digits);
		if (check == NO_DIGIT) {
			return IinProblem.IMPOSSIBLE;
		}
		if (check != digit(digits, 11)) {
			return IinProblem.CHECK_DIGIT;
		}
		return (century(digits) == 0) ? IinProblem.CENTURY_ZERO : null;
	}

	/** The check digit of the first eleven digits, or 10 where there is none. */
	static int checkDigit(String digits) {
		int first = pass(digits, FIRST_PASS);
		return (first != NO_DIGIT) ? first : pass(digits, SECOND_PASS);
	}

	static int pass(String digits, int[] weights) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += digit(digits, i) * weights[i];
		}
		return sum % 11;
	}

	static boolean firstPassDecides(String digits) {
		return pass(digits, FIRST_PASS) != NO_DIGIT;
	}

	/** First year of the birth century, or 0 where the 7th digit does not tell. */
	static int century(String digits) {
		return switch (digit(digits, 6)) {
			case 1, 2 -> 1800;
			case 3, 4 -> 1900;
			case 5, 6 -> 2000;
			default -> 0;
		};
	}

	/**
	 * The birth date; in 20xx where the 7th digit is 0; nothing where there is no such
	 * day.
	 */
	static @Nullable LocalDate birthDate(String digits) {
		if (digit(digits, 6) > 6) {
			return null;
		}
		int century = (century(digits) != 0) ? century(digits) : OPEN_CENTURY;
		try {
			return LocalDate.of(century + number(digits, 0), number(digits, 2), number(digits, 4));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int number(String digits, int from) {
		return 10 * digit(digits, from) + digit(digits, from + 1);
	}

	static int digit(String digits, int index) {
		return digits.charAt(index) - '0';
	}

}
