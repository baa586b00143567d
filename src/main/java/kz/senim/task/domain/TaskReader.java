package kz.senim.task.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.StepOrigin;
import kz.senim.task.Tasks.Owner;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads tasks straight into views, one query a list. "Mine" includes the tasks of those
 * whose substitute the acting person is today (app.acting_staff).
 */
@Component
class TaskReader {

	private static final String SELECT = """
			select id, client_id, staff_id, kind, title, owner, due_on, starts_at, minutes, purpose, channel, place,
			       place_note, with_whom, state, state_note, contact_id, conflict_id, version
			  from task
			""";

	private static final String MINE = "staff_id in (select a.id from app.acting_staff() a)";

	private final JdbcClient jdbc;

	TaskReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<TaskView> find(TaskId id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(TaskReader::view).optional();
	}

	/** My meetings that start in the period, earliest first. */
	List<TaskView> myMeetings(Instant from, Instant until) {
		return this.jdbc
			.sql(SELECT + "where kind = 'MEETING' and state <> 'MOVED' and state <> 'CANCELLED' and " + MINE
					+ " and starts_at >= :from and starts_at < :until order by starts_at, id")
			.param("from", java.sql.Timestamp.from(from))
			.param("until", java.sql.Timestamp.from(until))
			.query(TaskReader::view)
			.list();
	}

	/**
	 * My open tasks that are due by that day, without today's and later meetings; oldest
	 * first.
	 */
	List<TaskView> myDue(LocalDate today) {
		return this.jdbc
			.sql(SELECT + "where state = 'OPEN' and " + MINE
					+ " and (due_on < :today or (due_on = :today and kind <> 'MEETING')) order by due_on, id limit 50")
			.param("today", today)
			.query(TaskReader::view)
			.list();
	}

	/** My open steps in a period of days, both ends included. */
	List<TaskView> mySteps(LocalDate from, LocalDate to) {
		return this.jdbc
			.sql(SELECT + "where state = 'OPEN' and kind <> 'MEETING' and " + MINE
					+ " and due_on between :from and :to order by due_on, id limit 200")
			.param("from", from)
			.param("to", to)
			.query(TaskReader::view)
			.list();
	}

	/** The client's open tasks, soonest first. */
	List<TaskView> openOf(ClientId client) {
		return this.jdbc
			.sql(SELECT + "where client_id = :client and state = 'OPEN' order by due_on, starts_at, id limit 50")
			.param("client", client.value())
			.query(TaskReader::view)
			.list();
	}

	/**
	 * The steps that a conflict asked for and that stand, open or done; a moved one is
	 * its successor.
	 */
	List<TaskView> asked(ConflictId conflict, StepOrigin origin) {
		return this.jdbc
			.sql(SELECT + "where conflict_id = :conflict and origin = :origin and state in ('OPEN', 'DONE')")
			.param("conflict", conflict.value())
			.param("origin", origin.name())
			.query(TaskReader::view)
			.list();
	}

	/** The client's tasks for the timeline: open ones and those closed, newest first. */
	List<TaskView> timeline(ClientId client, @Nullable Instant before, int limit) {
		return this.jdbc.sql(SELECT + """
				 where client_id = :client and state <> 'MOVED'
				   and not (kind = 'MEETING' and state = 'DONE' and contact_id is not null)
				   and (cast(:before as timestamptz) is null
				        or coalesce(starts_at, due_on at time zone 'Asia/Almaty') < cast(:before as timestamptz))
				 order by coalesce(starts_at, due_on at time zone 'Asia/Almaty') desc, id desc limit :limit
				""")
			.param("client", client.value())
			.param("before", (before != null) ? java.sql.Timestamp.from(before) : null, java.sql.Types.TIMESTAMP)
			.param("limit", limit)
			.query(TaskReader::view)
			.list();
	}

	private static TaskView view(ResultSet row, int number) throws SQLException {
		OffsetDateTime startsAt = row.getObject("starts_at", OffsetDateTime.class);
		UUID contact = row.getObject("contact_id", UUID.class);
		UUID conflict = row.getObject("conflict_id", UUID.class);
		return new TaskView(new TaskId(row.getObject("id", UUID.class)),
				new ClientId(row.getObject("client_id", UUID.class)),
				new StaffId(row.getObject("staff_id", UUID.class)), TaskKind.valueOf(row.getString("kind")),
				row.getString("title"), Owner.valueOf(row.getString("owner")), row.getObject("due_on", LocalDate.class),
				(startsAt != null) ? startsAt.toInstant() : null, row.getObject("minutes", Integer.class),
				row.getString("purpose"), row.getString("channel"), row.getString("place"), row.getString("place_note"),
				row.getString("with_whom"), TaskState.valueOf(row.getString("state")), row.getString("state_note"),
				(contact != null) ? new ContactId(contact) : null, (conflict != null) ? new ConflictId(conflict) : null,
				row.getLong("version"));
	}

}
