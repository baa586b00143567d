package kz.senim.reconciliation.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.conflict.BehaviourModel;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TalkId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads live talks; row-level security shows nobody more than their clients.
 */
@Component
class LiveReading {

	private static final String SESSION = """
			select id, conflict_id, client_id, cycle_no, started_at, model, ended_at, talk_id, version from live_session
			""";

	private static final String ENTRIES = """
			select id, at, recorded_by, kind, gesture, made_by, response, model, null as scale, null::smallint as value, taken_back_at
			  from live_event where session_id = :id
			union all
			select id, at, recorded_by, 'MARK', null, null, null, null, scale, value, taken_back_at
			  from live_mark where session_id = :id
			order by at, id
			""";

	private final JdbcClient jdbc;

	private final StaffDirectory staff;

	LiveReading(JdbcClient jdbc, StaffDirectory staff) {
		this.jdbc = jdbc;
		this.staff = staff;
	}

	LiveSession require(UUID id) {
		return this.jdbc.sql(SESSION + " where id = ?")
			.param(id)
			.query((row, number) -> session(row))
			.optional()
			.orElseThrow(() -> new NotFound("live talk " + id));
	}

	/**
	 * The session, held until the transaction ends, so that it does not end meanwhile.
	 */
	LiveSession hold(UUID id) {
		return this.jdbc.sql(SESSION + " where id = ? for share")
			.param(id)
			.query((row, number) -> session(row))
			.single();
	}

	/** The session for whoever ends it, so that no entry comes after the end. */
	LiveSession holdAlone(UUID id) {
		return this.jdbc.sql(SESSION + " where id = ? for update")
			.param(id)
			.query((row, number) -> session(row))
			.single();
	}

	/** The one that runs on the conflict. */
	Optional<LiveSession> running(ConflictId conflict) {
		return this.jdbc.sql(SESSION + " where conflict_id = ? and ended_at is null")
			.param(conflict.value())
			.query((row, number) -> session(row))
			.optional();
	}

	/** The entries of everybody, oldest first. */
	LiveCourse course(LiveSession session) {
		List<LiveEntry> entries = this.jdbc.sql(ENTRIES)
			.param("id", session.id())
			.query((row, number) -> entry(row))
			.list();
		Map<StaffId, StaffRef> people = this.staff
			.byId(entries.stream().map(LiveEntry::by).collect(Collectors.toSet()));
		return new LiveCourse(entries.stream().map((entry) -> named(entry, people.get(entry.by()))).toList());
	}

	private static LiveSession session(ResultSet row) throws SQLException {
		UUID talk = row.getObject("talk_id", UUID.class);
		return new LiveSession(row.getObject("id", UUID.class),
				new ConflictId(row.getObject("conflict_id", UUID.class)),
				new ClientId(row.getObject("client_id", UUID.class)), row.getInt("cycle_no"), at(row, "started_at"),
				constant(BehaviourModel.class, row.getString("model")),
				(row.getObject("ended_at") != null) ? at(row, "ended_at") : null,
				(talk != null) ? new TalkId(talk) : null, row.getLong("version"));
	}

	private static LiveEntry entry(ResultSet row) throws SQLException {
		int value = row.getInt("value");
		LiveEntry.What what = new LiveEntry.What(LiveKind.valueOf(row.getString("kind")),
				constant(Gesture.class, row.getString("gesture")), constant(GestureBy.class, row.getString("made_by")),
				constant(GestureResponse.class, row.getString("response")),
				constant(BehaviourModel.class, row.getString("model")),
				constant(LiveScale.class, row.getString("scale")), (row.getString("scale") != null) ? value : null);
		return new LiveEntry(row.getObject("id", UUID.class), at(row, "at"),
				new StaffId(row.getObject("recorded_by", UUID.class)), "", what,
				row.getObject("taken_back_at") != null);
	}

	private static LiveEntry named(LiveEntry entry, @Nullable StaffRef person) {
		return new LiveEntry(entry.id(), entry.at(), entry.by(), (person != null) ? person.shortName() : "",
				entry.what(), entry.takenBack());
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
