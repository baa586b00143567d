package kz.senim.review.domain.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of supervision meetings and agreed steps. Row-level security shows a meeting
 * to its two people only.
 */
@Component
class MeetingStore {

	private static final String SELECT = """
			select m.*, (select count(*) from agreed_step s where s.meeting_id = m.id and s.done_at is null) as open
			from supervision_meeting m
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	MeetingStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID plan(StaffId supervisor, StaffId worker, Instant at) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into supervision_meeting (id, supervisor_id, worker_id, held_at, state, created_at, version)
				values (?, ?, ?, ?, 'PLANNED', ?, 0)
				""").params(id, supervisor.value(), worker.value(), at.atOffset(ZoneOffset.UTC), now()).update();
		return id;
	}

	Optional<MeetingRow> find(UUID id) {
		return this.jdbc.sql(SELECT + "where m.id = ?").param(id).query(MeetingStore::meeting).optional();
	}

	/** The acting person's meetings, newest first. */
	List<MeetingRow> mine() {
		return this.jdbc.sql(SELECT + "where m.state <> 'CANCELLED' order by m.held_at desc, m.id limit 200")
			.query(MeetingStore::meeting)
			.list();
	}

	/** Whether the meeting still stood at that version. */
	boolean close(UUID id, long version, MeetingState state) {
		return this.jdbc.sql("""
				update supervision_meeting set state = ?, version = version + 1
				where id = ? and version = ? and state = 'PLANNED'
				""").params(state.name(), id, version).update() == 1;
	}

	UUID agree(UUID meeting, String what, StaffId who, LocalDate due) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into agreed_step (id, meeting_id, what, staff_id, due_on, created_at, version)
				values (?, ?, ?, ?, ?, ?, 0)
				""").params(id, meeting, what, who.value(), due, now()).update();
		return id;
	}

	boolean done(UUID meeting, UUID step, long version) {
		return this.jdbc.sql("""
				update agreed_step set done_at = ?, version = version + 1
				where id = ? and meeting_id = ? and version = ? and done_at is null
				""").params(now(), step, meeting, version).update() == 1;
	}

	/** What these two agreed here, and what is still open from their other meetings. */
	List<AgreedStep> steps(MeetingRow meeting) {
		return this.jdbc.sql("""
				select s.* from agreed_step s join supervision_meeting m on m.id = s.meeting_id
				where m.id = :id or (m.supervisor_id = :supervisor and m.worker_id = :worker and s.done_at is null
				  and m.held_at < :at)
				order by s.done_at nulls first, s.due_on, s.id limit 100
				""")
			.param("id", meeting.id())
			.param("supervisor", meeting.supervisor().value())
			.param("worker", meeting.worker().value())
			.param("at", meeting.heldAt().atOffset(ZoneOffset.UTC))
			.query(MeetingStore::step)
			.list();
	}

	/** The acting person's own open steps, soonest first. */
	List<AgreedStep> open(StaffId me) {
		return this.jdbc
			.sql("select * from agreed_step where staff_id = ? and done_at is null order by due_on, id limit 50")
			.param(me.value())
			.query(MeetingStore::step)
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static MeetingRow meeting(ResultSet row, int number) throws SQLException {
		return new MeetingRow(row.getObject("id", UUID.class), new StaffId(row.getObject("supervisor_id", UUID.class)),
				new StaffId(row.getObject("worker_id", UUID.class)),
				row.getObject("held_at", OffsetDateTime.class).toInstant(),
				MeetingState.valueOf(row.getString("state")), row.getInt("open"), row.getLong("version"));
	}

	private static AgreedStep step(ResultSet row, int number) throws SQLException {
		return new AgreedStep(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class),
				row.getString("what"), new StaffId(row.getObject("staff_id", UUID.class)),
				row.getObject("due_on", LocalDate.class), row.getObject("done_at") != null, row.getLong("version"));
	}

}
