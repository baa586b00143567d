package kz.senim.contact.domain.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * After which contact a page of the list starts; as text in an address.
 */
record PageKey(OffsetDateTime at, UUID id) {

	/** The key in an address, or null for the first page and for nonsense. */
	static @Nullable PageKey read(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			int cut = text.indexOf('_');
			return new PageKey(Instant.parse(text.substring(0, Math.max(0, cut))).atOffset(ZoneOffset.UTC),
					UUID.fromString(text.substring(cut + 1)));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return null;
		}
	}

	static String after(ContactRow row) {
		return row.at() + "_" + row.id();
	}

}
