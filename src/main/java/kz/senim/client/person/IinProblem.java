package kz.senim.client.person;

/**
 * Why a typed text is no IIN.
 */
public enum IinProblem {

	/** Something other than the digits 0 to 9. */
	NOT_DIGITS,

	/** Not twelve of them. */
	LENGTH,

	/** The 5th digit says: the BIN of an organisation. */
	BIN,

	/** No such birth date or century, or a day to come. */
	NO_SUCH_DATE,

	/** Both passes of the checksum give 10: no such number is ever issued. */
	IMPOSSIBLE,

	/** The 12th digit does not fit the others. */
	CHECK_DIGIT,

	/** The 7th digit is 0, met for some foreigners: needs a tick "by document". */
	CENTURY_ZERO

}
