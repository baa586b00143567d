package kz.senim.client.web.file;

import org.jspecify.annotations.Nullable;

/**
 * An IIN as typed, with the ticks that unusual ones need.
 *
 * @param byDocument the document shows this number (7th digit 0)
 * @param differs birth date or sex differ, and that is known
 * @param gone the number is taken out of the file
 */
record IinPart(@Nullable String number, @Nullable String byDocument, @Nullable String differs, @Nullable String gone) {

	static IinPart blank() {
		return new IinPart(null, null, null, null);
	}

}
