package kz.senim.client.person;

import java.util.Optional;

/**
 * A number of a service in the country, such as 102, 103, 111, 112: dialled as it stands,
 * without country code.
 *
 * @param digits three or four digits that start with 1
 */
public record ShortNumber(String digits) implements Telephone {

	public ShortNumber {
		if (!digits.matches("1[0-9]{2,3}")) {
			throw new IllegalArgumentException("Not a short number");
		}
	}

	/** Reads what a person typed, with any blanks and dashes. */
	public static Optional<ShortNumber> read(String typed) {
		String digits = typed.replaceAll("[\\s\\p{Z}\\p{Cf}-]", "");
		return digits.matches("1[0-9]{2,3}") ? Optional.of(new ShortNumber(digits)) : Optional.empty();
	}

	@Override
	public String stored() {
		return this.digits;
	}

	@Override
	public String shown() {
		return this.digits;
	}

	@Override
	public String masked() {
		return this.digits;
	}

	@Override
	public boolean prefixKnown() {
		return true;
	}

}
