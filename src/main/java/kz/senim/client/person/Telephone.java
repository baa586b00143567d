package kz.senim.client.person;

import java.util.Optional;

/**
 * What can be dialled: a number with country code, or the short number of a service. Two
 * kinds, because a short number belongs to nobody and says nothing about who is who.
 */
public sealed interface Telephone permits PhoneNumber, ShortNumber {

	/** Reads what a person typed. */
	static Optional<Telephone> read(String typed) {
		return ShortNumber.read(typed).<Telephone>map((number) -> number).or(() -> PhoneNumber.read(typed));
	}

	/** The number that was {@link #stored()}. */
	static Telephone of(String stored) {
		return stored.startsWith("+") ? new PhoneNumber(stored) : new ShortNumber(stored);
	}

	/** The form that is kept and dialled. */
	String stored();

	/** The form for people. */
	String shown();

	/** The shown form with what tells whose it is hidden. */
	String masked();

	/** Whether the prefix is in use as far as this version knows. */
	boolean prefixKnown();

}
