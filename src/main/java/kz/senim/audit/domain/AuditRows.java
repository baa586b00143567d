package kz.senim.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the trail, newest first.
 */
@Component
class AuditRows {

	private final JdbcClient jdbc;

	AuditRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A page of rows.
	 * @param staff the person of the filter, or null for everybody
	 * @param after key of the last row seen; nonsense starts from the top
	 */
	List<AuditRow> find(AuditFilter filter, @Nullable StaffId staff, @Nullable String after, int limit) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		Map<String, Object> params = new LinkedHashMap<>();
		params.put("limit", limit);
		if (staff != null) {
			conditions.add("staff_id = :staff");
			params.put("staff", staff.value());
		}
		if (filter.action() != null) {
			conditions.add("starts_with(action, :action)");
			params.put("action", filter.action());
		}
		addDay(conditions, params, "at >= :from", "from", filter.from());
		addDay(conditions, params, "at < :to", "to", (filter.to() != null) ? filter.to().plusDays(1) : null);
		addKey(conditions, params, after);
		return this.jdbc
			.sql("select * from audit_event where " + String.join(" and ", conditions)
					+ " order by at desc, id desc limit :limit")
			.params(params)
			.query(AuditRows::row)
			.list();
	}

	static String key(AuditRow row) {
		return row.at() + "_" + row.id();
	}

	private static void addDay(List<String> conditions, Map<String, Object> params, String condition, String name,
			@Nullable LocalDate day) {
		if (day != null) {
			conditions.add(condition);
			params.put(name, day.atStartOfDay(Almaty.ZONE).toOffsetDateTime());
		}
	}

	private static void addKey(List<String> conditions, Map<String, Object> params, @Nullable String after) {
		String[] parts = (after != null) ? after.split("_", 2) : new String[0];
		if (parts.length < 2) {
			return;
		}
		try {
			OffsetDateTime at = Instant.parse(parts[0]).atOffset(ZoneOffset.UTC);
			UUID id = UUID.fromString(parts[1]);
			conditions.add("(at, id) < (:at, :id)");
			params.put("at", at);
			params.put("id", id);
		}
		catch (DateTimeParseException | IllegalArgumentException ex) {
			conditions.add("true");
		}
	}

	private static AuditRow row(ResultSet row, int number) throws SQLException {
		UUID staff = row.getObject("staff_id", UUID.class);
		return new AuditRow(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				(staff != null) ? new StaffId(staff) : null, row.getString("job"), row.getString("role"),
				row.getString("action"), row.getString("subject_type"), row.getObject("subject_id", UUID.class),
				row.getObject("client_id", UUID.class), row.getString("details"), row.getString("request_id"),
				row.getString("source"));
	}

}
