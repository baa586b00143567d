package kz.senim.client.person;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A telephone number that can be dialled from anywhere. Text of it is masked, as it may
 * reach a log; the number itself is {@link #e164()} and {@link #shown()}.
 *
 * @param e164 the stored form: plus, country code and number, as in {@code +77012345678}
 */
public record PhoneNumber(String e164) implements Telephone {

	private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

	private static final String REGION = "KZ";

	public PhoneNumber {
		if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
			throw new IllegalArgumentException("Not a telephone number in E.164 form");
		}
	}

	/**
	 * Reads what a person typed: with or without country code, with 8 in front, blanks,
	 * brackets, dashes. Nothing for letters, extensions, numbers of a wrong length, and
	 * short numbers, which are a {@link ShortNumber}.
	 */
	public static Optional<PhoneNumber> read(String typed) {
		String text = typed.replaceAll("[\\p{Z}\\p{Cf}\\s]+", " ").strip();
		if (text.length() > 40 || !text.matches("[+＋]?[\\p{Nd} ()./‐-―−-]+")) {
			return Optional.empty();
		}
		try {
			Phonenumber.PhoneNumber number = PHONES.parse(withCountryCode(text), REGION);
			return (PHONES.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE)
					? Optional.of(new PhoneNumber(PHONES.format(number, PhoneNumberFormat.E164))) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** Eleven digits that start with 8 or 7 are a number at home, also after a plus. */
	private static String withCountryCode(String text) {
		String digits = PhoneNumberUtil.normalizeDigitsOnly(text);
		boolean plus = text.startsWith("+") || text.startsWith("＋");
		if (digits.length() == 11 && digits.matches("(87|7).*")) {
			return "+7" + digits.substring(1);
		}
		return plus ? "+" + digits : digits;
	}

	/**
	 * Whether the prefix is in use as far as this version knows. Plans change, so an
	 * unknown one deserves a warning, not a refusal.
	 */
	@Override
	public boolean prefixKnown() {
		return PHONES.isValidNumber(parsed());
	}

	/** The form for people: {@code +7 701 234-56-78}. */
	@Override
	public String shown() {
		return this.e164.matches("\\+7[0-9]{10}") ? inPairs(this.e164.substring(5))
				: PHONES.format(parsed(), PhoneNumberFormat.INTERNATIONAL);
	}

	private String inPairs(String seven) {
		return "+7 " + this.e164.substring(2, 5) + " " + seven.substring(0, 3) + "-" + seven.substring(3, 5) + "-"
				+ seven.substring(5);
	}

	@Override
	public String stored() {
		return this.e164;
	}

	/** The shown form with all but the country code and the last two digits hidden. */
	@Override
	public String masked() {
		int country = String.valueOf(parsed().getCountryCode()).length() + 1;
		String hidden = "*".repeat(this.e164.length() - country - 2);
		return this.e164.substring(0, country) + hidden + this.e164.substring(this.e164.length() - 2);
	}

	private Phonenumber.PhoneNumber parsed() {
		try {
			return PHONES.parse(this.e164, REGION);
		}
		catch (NumberParseException ex) {
			throw new IllegalStateException("Not a telephone number in E.164 form", ex);
		}
	}

	@Override
	public String toString() {
		return masked();
	}

}
