package kz.senim.conflict.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Reads typed columns that may be null.
 */
record Row(ResultSet set) {

	@Nullable UUID uuid(String column) throws SQLException {
		return this.set.getObject(column, UUID.class);
	}

	UUID id(String column) throws SQLException {
		return this.set.getObject(column, UUID.class);
	}

	String text(String column) throws SQLException {
		return this.set.getString(column);
	}

	@Nullable String maybe(String column) throws SQLException {
		return this.set.getString(column);
	}

	@Nullable Integer number(String column) throws SQLException {
		int value = this.set.getInt(column);
		return this.set.wasNull() ? null : value;
	}

	Instant at(String column) throws SQLException {
		return this.set.getObject(column, OffsetDateTime.class).toInstant();
	}

	@Nullable Instant maybeAt(String column) throws SQLException {
		OffsetDateTime at = this.set.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
