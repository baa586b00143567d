package kz.senim.access.domain.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassReason;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Openings that the acting person may review or second.
 */
@Component
class GlassRows {

	private static final int MOST = 100;

	private static final String SELECT = """
			select g.*, c.number, c.restricted, coalesce(g.ended_at, g.ends_at) as over,
			       g.ended_at is null and app.now() < g.ends_at as running
			  from glass_access g join client c on c.id = g.client_id
			""";

	private final JdbcClient jdbc;

	GlassRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that wait for the acting person, longest first. */
	List<GlassRow> waiting() {
		return this.jdbc.sql(SELECT + """
				  join glass_review r on r.glass_id = g.id
				 where r.done_at is null and g.staff_id <> app.staff_id()
				   and r.reviewer_id in (select a.id from app.acting_staff() a)
				 order by g.opened_at, g.id
				 limit :most
				""").param("most", MOST).query(GlassRows::row).list();
	}

	/** Of another person, if the acting one may review or second it. */
	Optional<GlassRow> find(UUID id) {
		return this.jdbc.sql(SELECT
				+ " where g.id = :id and g.staff_id <> app.staff_id() and g.id = any ((select app.reviewable_glass_ids())::uuid[])")
			.param("id", id)
			.query(GlassRows::row)
			.optional();
	}

	/** What the opener looked at and did, oldest first. */
	List<Look> looks(GlassRow glass) {
		return this.jdbc.sql("""
				select action, at from audit_event
				 where client_id = :client and staff_id = :opener and at >= :from and details ->> 'glass' = :glass
				 order by at, id
				 limit 500
				""")
			.param("client", glass.client().value())
			.param("opener", glass.opener().value())
			.param("from", glass.openedAt().atOffset(ZoneOffset.UTC))
			.param("glass", glass.id().toString())
			.query((row, number) -> new Look(row.getString("action"),
					row.getObject("at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Whether it was still to be reviewed in this version. */
	boolean review(UUID id, long version, StaffId by, Instant at, Verdict verdict, @Nullable String words) {
		return this.jdbc.sql("""
				update glass_access set reviewed_by = :by, reviewed_at = :at, verdict = :verdict, review_words = :words,
				       version = version + 1
				 where id = :id and version = :version and reviewed_at is null
				""")
			.param("id", id)
			.param("version", version)
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("verdict", verdict.name())
			.param("words", words)
			.update() == 1;
	}

	/** Whether the acting person is the one who opened the file, in time. */
	boolean second(UUID id, StaffId by, Instant at) {
		return this.jdbc
			.sql("""
					update glass_access set second_staff_id = :by, second_at = :at, full_file = true, version = version + 1
					 where id = :id and second_staff_id is null and not full_file and ended_at is null and app.now() < ends_at
					""")
			.param("id", id)
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private static GlassRow row(ResultSet row, int number) throws SQLException {
		String verdict = row.getString("verdict");
		return new GlassRow(row.getObject("id", UUID.class), new ClientId(row.getObject("client_id", UUID.class)),
				row.getString("number"), new StaffId(row.getObject("staff_id", UUID.class)),
				GlassReason.valueOf(row.getString("reason")), row.getString("words"), instant(row, "opened_at"),
				instant(row, "over"), row.getBoolean("full_file"), staff(row, "second_staff_id"),
				staff(row, "reviewed_by"), (verdict != null) ? Verdict.valueOf(verdict) : null,
				row.getString("review_words"), row.getBoolean("restricted"), row.getBoolean("running"),
				row.getLong("version"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new StaffId(id) : null;
	}

}
