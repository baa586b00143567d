package kz.senim.reconciliation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Reads columns of kinds that JDBC does not know.
 */
final class Columns {

	private static final char NBSP = '\u00A0';

	private Columns() {
	}

	static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	/** Surname and initials of the columns surname, given_name and patronymic. */
	static String name(ResultSet row) throws SQLException {
		return row.getString("surname") + initial(row.getString("given_name")) + initial(row.getString("patronymic"));
	}

	private static String initial(@Nullable String name) {
		return (name == null || name.isEmpty()) ? "" : NBSP + name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
	}

}
