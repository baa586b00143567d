package kz.senim.client.domain.team;

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
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes who works with a client. One main worker at a time:
 * assignment_one_main_uk.
 */
@Component
class AssignmentTable {

	private final JdbcClient jdbc;

	private final Acts acts;

	AssignmentTable(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** Lets one change of this client's workers run at a time. */
	void lock(ClientId client) {
		this.jdbc.sql("select c.id from client c where c.id = :id for update")
			.param("id", client.value())
			.query()
			.listOfRows();
	}

	/**
	 * All, those of today first, main worker before additional ones, then newest first.
	 */
	List<WorkerLine> all(ClientId client) {
		return this.jdbc.sql("""
				select a.id, a.staff_id, a.kind, a.starts_at, a.ends_at, a.hand_over_note, a.assigned_by
				  from assignment a where a.client_id = :client
				 order by a.ends_at desc nulls first, a.kind desc, a.starts_at desc, a.id
				""").param("client", client.value()).query(AssignmentTable::line).list();
	}

	List<WorkerLine> current(ClientId client) {
		return all(client).stream().filter(WorkerLine::isCurrent).toList();
	}

	Optional<WorkerLine> main(ClientId client) {
		return current(client).stream().filter(WorkerLine::main).findFirst();
	}

	UUID start(ClientId client, StaffId worker, boolean main, @Nullable String note) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into assignment (id, client_id, staff_id, kind, starts_at, hand_over_note, assigned_by)
				values (:id, :client, :staff, :kind, :now, :note, :by)
				""")
			.param("id", id)
			.param("client", client.value())
			.param("staff", worker.value())
			.param("kind", main ? "MAIN" : "ADDITIONAL")
			.param("now", this.acts.now())
			.param("note", note, Types.VARCHAR)
			.param("by", this.acts.staff().value())
			.update();
		return id;
	}

	void end(WorkerLine line) {
		this.jdbc.sql("update assignment set ends_at = greatest(:now, starts_at) where id = :id and ends_at is null")
			.param("now", this.acts.now())
			.param("id", line.id())
			.update();
	}

	void moveTo(ClientId client, TeamId team) {
		this.jdbc.sql("update client set team_id = :team where id = :client")
			.param("team", team.value())
			.param("client", client.value())
			.update();
	}

	private static WorkerLine line(ResultSet row, int index) throws SQLException {
		OffsetDateTime to = row.getObject("ends_at", OffsetDateTime.class);
		return new WorkerLine(row.getObject("id", UUID.class), new StaffId(row.getObject("staff_id", UUID.class)),
				"MAIN".equals(row.getString("kind")), row.getObject("starts_at", OffsetDateTime.class).toInstant(),
				(to != null) ? to.toInstant() : null, row.getString("hand_over_note"),
				new StaffId(row.getObject("assigned_by", UUID.class)));
	}

}
