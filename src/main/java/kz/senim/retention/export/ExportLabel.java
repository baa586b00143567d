package kz.senim.retention.export;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * What every page of an export says of itself: whose it is, who made it, when.
 *
 * @param number of the export
 * @param file number of the client's file
 * @param person the client's name, or the code name
 * @param maker who made it
 * @param language the client's language
 */
record ExportLabel(String number, String file, String person, String maker, OffsetDateTime madeAt,
		OffsetDateTime expiresAt, Locale language) {
}
