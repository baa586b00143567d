package kz.senim.client.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An individual identification number (ИИН, ЖСН): 12 digits that carry birth date, sex
 * and a check digit. A number that passes is well formed, never "identified": the check
 * cannot see a wrong 11th digit. Text of it is masked; the full number is
 * {@link #digits()}.
 *
 * @param digits twelve ASCII digits that pass every check but the one against today
 */
public record Iin(String digits) {

	public Iin {
		IinProblem problem = IinRules.problem(digits);
		if (problem != null && problem != IinProblem.CENTURY_ZERO) {
			throw new IllegalArgumentException("Not an IIN: " + problem);
		}
	}

	/**
	 * Reads what a person typed; blanks and invisible characters are dropped.
	 * @param today nobody is born after this day
	 * @param confirmedByDocument whether the person ticked that the document shows this
	 * number, which lets a 7th digit 0 pass
	 */
	public static IinReading read(String typed, LocalDate today, boolean confirmedByDocument) {
		String digits = IinRules.strip(typed);
		IinProblem problem = IinRules.problem(digits);
		if (problem == IinProblem.CENTURY_ZERO && confirmedByDocument) {
			problem = null;
		}
		if (problem != null) {
			return new IinReading.Refused(problem);
		}
		Iin iin = new Iin(digits);
		LocalDate birth = iin.birthDate();
		return (birth != null && birth.isAfter(today)) ? new IinReading.Refused(IinProblem.NO_SUCH_DATE)
				: new IinReading.Accepted(iin);
	}

	/** Whether the typed text is twelve digits, so that it may be looked up as an IIN. */
	public static boolean looksLike(String typed) {
		return IinRules.strip(typed).matches("[0-9]{12}");
	}

	/** The birth date, or nothing where the 7th digit 0 leaves the century open. */
	public @Nullable LocalDate birthDate() {
		return (IinRules.century(this.digits) != 0) ? IinRules.birthDate(this.digits) : null;
	}

	/** The sex, or nothing where the 7th digit is 0. */
	public @Nullable Sex sex() {
		int mark = IinRules.digit(this.digits, 6);
		if (mark == 0) {
			return null;
		}
		return (mark % 2 == 0) ? Sex.FEMALE : Sex.MALE;
	}

	/**
	 * Whether typed birth date and sex, where given, say something else: worth a warning.
	 */
	public boolean differsFrom(@Nullable LocalDate typedBirthDate, @Nullable Sex typedSex) {
		return differ(birthDate(), typedBirthDate) || differ(sex(), typedSex);
	}

	private static boolean differ(@Nullable Object here, @Nullable Object there) {
		return here != null && there != null && !here.equals(there);
	}

	/** First four and last two digits, for lists: {@code 8707******09}. */
	public String masked() {
		return this.digits.substring(0, 4) + "******" + this.digits.substring(10);
	}

	@Override
	public String toString() {
		return masked();
	}

}
