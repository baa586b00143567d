package kz.senim.audit.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import kz.senim.kernel.Almaty;
import kz.senim.shell.text.SafeCells;
import org.jspecify.annotations.Nullable;

/**
 * One row of the report.
 *
 * @param at time in Almaty
 * @param who sign-in name and name, or the job
 * @param part what of the data, as the trail calls it
 * @param clients numbers of the files
 */
record BreachRow(String at, String who, @Nullable String role, String part, String clients, @Nullable String purpose,
		@Nullable String source, @Nullable String request) {

	static final List<String> HEADER = List.of("time (Almaty)", "who", "role", "part", "clients", "purpose", "source",
			"request");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	static BreachRow of(ResultSet row) throws SQLException {
		return new BreachRow(row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Almaty.ZONE).format(TIME),
				row.getString("who"), row.getString("role"), row.getString("action"), row.getString("numbers"),
				row.getString("purpose"), row.getString("source"), row.getString("request_id"));
	}

	List<Object> cells() {
		return SafeCells.row(this.at, this.who, this.role, this.part, this.clients, this.purpose, this.source,
				this.request);
	}

}
