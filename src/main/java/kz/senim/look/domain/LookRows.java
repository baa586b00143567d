package kz.senim.look.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.Page;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the trail by client or by person, newest first; row-level security lets through
 * what the acting person may read.
 */
@Component
class LookRows {

	private static final String COLUMNS = "select id, at, staff_id, role, action, purpose, client_id from audit_event";

	/** Drafts are kept while typing, by the machine; the save says what was done. */
	private static final String END = """
			 and not starts_with(action, 'draft.') and (at, id) < (:at, :id)
			order by at desc, id desc limit :limit
			""";

	private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

	private static final UUID HIGHEST = new UUID(-1, -1);

	private final JdbcClient jdbc;

	LookRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<Look> ofClient(ClientId client, @Nullable String after, int size) {
		return page(COLUMNS + " where client_id = :whose" + END, client.value(), after, size);
	}

	Page<Look> ofPerson(StaffId person, @Nullable String after, int size) {
		return page(COLUMNS + " where staff_id = :whose" + END, person.value(), after, size);
	}

	private Page<Look> page(String sql, UUID whose, @Nullable String after, int size) {
		Object[] key = key(after);
		List<Look> found = this.jdbc.sql(sql)
			.param("whose", whose)
			.param("at", ((Instant) key[0]).atOffset(ZoneOffset.UTC))
			.param("id", key[1])
			.param("limit", size + 1)
			.query(LookRows::row)
			.list();
		boolean more = found.size() > size;
		List<Look> page = more ? found.subList(0, size) : found;
		return new Page<>(page, more ? page.get(size - 1).key() : null);
	}

	/** Nonsense starts from the top. */
	private static Object[] key(@Nullable String after) {
		String[] parts = (after != null) ? after.split("_", 2) : new String[0];
		if (parts.length == 2) {
			try {
				return new Object[] { Instant.parse(parts[0]), UUID.fromString(parts[1]) };
			}
			catch (DateTimeParseException | IllegalArgumentException ex) {
				return new Object[] { LATEST, HIGHEST };
			}
		}
		return new Object[] { LATEST, HIGHEST };
	}

	private static Look row(ResultSet row, int number) throws SQLException {
		UUID staff = row.getObject("staff_id", UUID.class);
		UUID client = row.getObject("client_id", UUID.class);
		return new Look(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				(staff != null) ? new StaffId(staff) : null, row.getString("role"), row.getString("action"),
				row.getString("purpose"), (client != null) ? new ClientId(client) : null);
	}

}
