package kz.senim.client.domain.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

	/** The same, and the moves between teams; in one query. */
	History history(ClientId client) {
		List<WorkerLine> lines = new ArrayList<>();
		List<TeamMoveLine> moves = new ArrayList<>();
		this.jdbc.sql("""
				select a.id, a.staff_id, a.kind, a.starts_at, a.ends_at, a.hand_over_note, a.assigned_by,
				       null as from_team, null as to_team
				  from assignment a where a.client_id = :client
				union all
				select m.id, m.moved_by, 'TEAM', m.moved_at, m.moved_at, m.note, m.moved_by, f.name, t.name
				  from client_team_move m join team f on f.id = m.from_team join team t on t.id = m.to_team
				 where m.client_id = :client
				 order by 5 desc nulls first, 3 desc, 4 desc, 1
				""").param("client", client.value()).query((row, index) -> {
			WorkerLine line = line(row, index);
			String from = row.getString("from_team");
			return (from != null)
					? moves.add(new TeamMoveLine(from, row.getString("to_team"), line.from(), line.note(), line.by()))
					: lines.add(line);
		}).list();
		return new History(lines, moves);
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

	void noteMove(ClientId client, TeamId from, TeamId to, String note) {
		this.jdbc.sql("""
				insert into client_team_move (id, client_id, from_team, to_team, note, moved_by, moved_at)
				values (:id, :client, :from, :to, :note, :by, :now)
				""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("from", from.value())
			.param("to", to.value())
			.param("note", note)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

	private static WorkerLine line(ResultSet row, int index) throws SQLException {
		OffsetDateTime to = row.getObject("ends_at", OffsetDateTime.class);
		return new WorkerLine(row.getObject("id", UUID.class), new StaffId(row.getObject("staff_id", UUID.class)),
				"MAIN".equals(row.getString("kind")), row.getObject("starts_at", OffsetDateTime.class).toInstant(),
				(to != null) ? to.toInstant() : null, row.getString("hand_over_note"),
				new StaffId(row.getObject("assigned_by", UUID.class)));
	}

	/** Who works and worked with a client, and its moves between teams. */
	record History(List<WorkerLine> lines, List<TeamMoveLine> moves) {
	}

}
