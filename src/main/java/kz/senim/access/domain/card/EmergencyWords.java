package kz.senim.access.domain.card;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * What the emergency card says; where a part is null, the standing words hold.
 */
public record EmergencyWords(@Nullable String danger, @Nullable String safeContact, @Nullable String whomToCall) {

	/** Nobody wrote other words, or there is nobody to write of. */
	public static final EmergencyWords STANDING = new EmergencyWords(null, null, null);

	public static EmergencyWords read(ResultSet row, int number) throws SQLException {
		return new EmergencyWords(row.getString("danger"), row.getString("safe_contact"),
				row.getString("whom_to_call"));
	}

}
