package kz.senim.client.domain.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes restrictions. One at a time: client_restriction_one_uk.
 */
@Component
class RestrictionTable {

	private final JdbcClient jdbc;

	private final Acts acts;

	RestrictionTable(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** Backed by the trigger client_place and the policies of restricted_access. */
	boolean mayRestrict(ClientId client) {
		return this.jdbc.sql("select app.may_restrict(:client)")
			.param("client", client.value())
			.query(Boolean.class)
			.single();
	}

	Optional<Restriction> current(ClientId client) {
		return this.jdbc.sql("select * from client_restriction where client_id = :client and lifted_at is null")
			.param("client", client.value())
			.query(RestrictionTable::read)
			.optional();
	}

	List<NamedPerson> named(ClientId client) {
		return this.jdbc.sql("""
				select r.staff_id, r.named_by, r.named_at from restricted_access r
				 where r.client_id = :client order by r.named_at, r.staff_id
				""")
			.param("client", client.value())
			.query((row, index) -> new NamedPerson(staff(row, "staff_id"), staff(row, "named_by"),
					row.getObject("named_at", OffsetDateTime.class).toInstant(), true, null))
			.list();
	}

	List<NamedPerson> history(ClientId client) {
		return this.jdbc.sql("""
				select h.* from restricted_access_change h
				 where h.client_id = :client order by h.changed_at desc, h.id desc limit 200
				""")
			.param("client", client.value())
			.query((row, index) -> new NamedPerson(staff(row, "staff_id"), staff(row, "changed_by"),
					row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getBoolean("named"),
					row.getString("reason")))
			.list();
	}

	Optional<StaffId> mainWorker(ClientId client) {
		return this.jdbc
			.sql("select staff_id from assignment where client_id = :client and kind = 'MAIN' and ends_at is null")
			.param("client", client.value())
			.query(UUID.class)
			.optional()
			.map(StaffId::new);
	}

	UUID begin(ClientId client, RestrictionReason reason, @Nullable String words) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into client_restriction (id, client_id, reason, words, made_by, made_at)
				values (:id, :client, :reason, :words, :by, :now)
				""")
			.param("id", id)
			.param("client", client.value())
			.param("reason", reason.name())
			.param("words", words, Types.VARCHAR)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
		return id;
	}

	void ask(Restriction restriction, @Nullable String reason) {
		this.jdbc.sql("""
				update client_restriction set lift_reason = :reason, lift_asked_by = :by, lift_asked_at = :now
				 where id = :id
				""")
			.param("id", restriction.id())
			.param("reason", reason, Types.VARCHAR)
			.param("by", (reason != null) ? this.acts.staff().value() : null, Types.OTHER)
			.param("now", (reason != null) ? this.acts.now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	void end(Restriction restriction) {
		this.jdbc.sql("update client_restriction set lifted_by = :by, lifted_at = :now where id = :id")
			.param("id", restriction.id())
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

	private static Restriction read(ResultSet row, int index) throws SQLException {
		UUID asked = row.getObject("lift_asked_by", UUID.class);
		OffsetDateTime askedAt = row.getObject("lift_asked_at", OffsetDateTime.class);
		return new Restriction(row.getObject("id", UUID.class), RestrictionReason.valueOf(row.getString("reason")),
				row.getString("words"), staff(row, "made_by"),
				row.getObject("made_at", OffsetDateTime.class).toInstant(), (asked != null) ? new StaffId(asked) : null,
				(askedAt != null) ? askedAt.toInstant() : null, row.getString("lift_reason"));
	}

	private static StaffId staff(ResultSet row, String column) throws SQLException {
		return new StaffId(row.getObject(column, UUID.class));
	}

}
