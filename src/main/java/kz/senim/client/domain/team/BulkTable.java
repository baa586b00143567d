package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.door.ClientRefs;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the main workers of many clients with one statement each.
 */
@Component
class BulkTable {

	/** How many clients go in one transaction. */
	static final int MOST = 500;

	private static final String MAIN = "a.kind = 'MAIN' and a.ends_at is null and c.team_id = any ((select app.led_team_ids())::uuid[])";

	private final JdbcClient jdbc;

	private final Acts acts;

	BulkTable(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** Who is the main worker of how many clients of the led teams. */
	Map<StaffId, Long> loads() {
		return this.jdbc
			.sql("select a.staff_id, count(*) as clients from assignment a join client c on c.id = a.client_id"
					+ " where " + MAIN + " group by a.staff_id")
			.query((row, index) -> Map.entry(new StaffId(row.getObject("staff_id", UUID.class)),
					row.getLong("clients")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * The clients whose main worker this is, as lists sort them; one more than may go.
	 */
	List<Line> linesOf(StaffId worker) {
		return this.jdbc
			.sql("select a.id as assignment, " + ClientRefs.COLUMNS
					+ " from assignment a join client c on c.id = a.client_id where a.staff_id = :worker and " + MAIN
					+ " order by c.sort_name collate \"kk-x-icu\", c.id limit " + (MOST + 1))
			.param("worker", worker.value())
			.query((row, index) -> new Line(row.getObject("assignment", UUID.class), ClientRefs.read(row, index)))
			.list();
	}

	/** In the order of ids, so that two who transfer at once wait for each other. */
	void lock(List<UUID> assignments) {
		this.jdbc.sql("""
				select c.id from client c where c.id in (select a.client_id from assignment a where a.id = any (:ids))
				 order by c.id for update
				""").param("ids", array(assignments)).query().listOfRows();
	}

	/** Those of the assignments by which this person is a main worker still. */
	List<Line> lines(List<UUID> assignments, StaffId worker) {
		return this.jdbc
			.sql("select a.id as assignment, " + ClientRefs.COLUMNS
					+ " from assignment a join client c on c.id = a.client_id"
					+ " where a.id = any (:ids) and a.staff_id = :worker and " + MAIN + " order by c.id")
			.param("ids", array(assignments))
			.param("worker", worker.value())
			.query((row, index) -> new Line(row.getObject("assignment", UUID.class), ClientRefs.read(row, index)))
			.list();
	}

	/**
	 * Ends these, and what the other person did beside; returns how many of these ended.
	 */
	int end(List<UUID> assignments, StaffId other) {
		this.jdbc.sql("""
				update assignment set ends_at = greatest(:now, starts_at)
				 where ends_at is null and staff_id = :other
				   and client_id in (select a.client_id from assignment a where a.id = any (:ids))
				""")
			.param("now", this.acts.now())
			.param("other", other.value())
			.param("ids", array(assignments))
			.update();
		return this.jdbc
			.sql("update assignment set ends_at = greatest(:now, starts_at) where id = any (:ids) and ends_at is null")
			.param("now", this.acts.now())
			.param("ids", array(assignments))
			.update();
	}

	void moveTo(TeamId team, List<Line> lines) {
		this.jdbc.sql("update client set team_id = :team where id = any (:ids) and team_id <> :team")
			.param("team", team.value())
			.param("ids", clients(lines))
			.update();
	}

	/**
	 * Makes this person the main worker of all; returns the assignments in their order.
	 */
	List<UUID> begin(List<Line> lines, StaffId worker, String note) {
		List<UUID> ids = lines.stream().map((line) -> Uuids.next()).toList();
		this.jdbc.sql("""
				insert into assignment (id, client_id, staff_id, kind, starts_at, hand_over_note, assigned_by)
				select n.id, n.client_id, :staff, 'MAIN', :now, :note, :by
				  from unnest(cast(:ids as uuid[]), cast(:clients as uuid[])) n (id, client_id)
				""")
			.param("ids", array(ids))
			.param("clients", clients(lines))
			.param("staff", worker.value())
			.param("now", this.acts.now())
			.param("note", note)
			.param("by", this.acts.staff().value())
			.update();
		return ids;
	}

	private static UUID[] clients(List<Line> lines) {
		return lines.stream().map((line) -> line.client().id().value()).toArray(UUID[]::new);
	}

	private static UUID[] array(List<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	/** A client by the assignment of the main worker. */
	record Line(UUID assignment, ClientRef client) {
	}

}
