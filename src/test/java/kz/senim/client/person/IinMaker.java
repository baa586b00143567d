package kz.senim.client.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Makes well-formed synthetic IINs for tests and for the data files of the demo agency,
 * with serials 999x, which are unlikely in life.
 */
public final class IinMaker {

	private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");

	private IinMaker() {
	}

	/**
	 * The n-th (0 to 8 at least) synthetic number of that birth date and sex; serials
	 * without a check digit are passed over.
	 */
	public static Iin make(LocalDate birth, Sex sex, int n) {
		int left = n;
		for (int serial = 9990; serial <= 9999; serial++) {
			String eleven = birth.format(YYMMDD) + mark(birth, sex) + serial;
			int check = IinRules.checkDigit(eleven);
			if (check != 10 && left-- == 0) {
				return new Iin(eleven + check);
			}
		}
		throw new IllegalArgumentException("No synthetic IIN number " + n + " for " + birth);
	}

	private static int mark(LocalDate birth, Sex sex) {
		return 2 * (birth.getYear() / 100 - 18) + ((sex == Sex.MALE) ? 1 : 2);
	}

}
