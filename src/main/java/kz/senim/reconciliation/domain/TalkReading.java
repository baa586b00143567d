package kz.senim.reconciliation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.RatedBy;
import kz.senim.reconciliation.TalkResult;
import kz.senim.reconciliation.TalkView;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads talks with their gestures, one query for any number of them.
 */
@Component
class TalkReading {

	private static final String SELECT = """
			select t.*, s.surname, s.given_name, s.patronymic, g.id as gesture_id, g.code, g.made_by, g.response, g.turned,
			       g.error_reason as gesture_error, g.position as gesture_position
			  from talk t
			  join staff s on s.id = t.recorded_by
			  left join gesture g on g.talk_id = t.id
			""";

	private static final String ORDER = " order by t.held_at desc, t.id desc, g.position, g.id";

	private static final ResultSetExtractor<List<TalkView>> TALKS = TalkReading::fold;

	private static final String LOCK = """
			select lock.locked, talks.* from (select exists (select 1 from app.locked_pairs(:conflict)) as locked) lock
			left join (
			""";

	private static final String LOCK_END = """
			) talks on true order by talks.held_at desc, talks.id desc, talks.gesture_position, talks.gesture_id
			""";

	private static final ResultSetExtractor<WithLock> WITH_LOCK = TalkReading::foldWithLock;

	private final JdbcClient jdbc;

	TalkReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The talks of one cycle, newest first. */
	List<TalkView> of(ConflictId conflict, int cycle) {
		return this.jdbc.sql(SELECT + " where t.conflict_id = :conflict and t.cycle_no = :cycle" + ORDER)
			.param("conflict", conflict.value())
			.param("cycle", cycle)
			.query(TALKS);
	}

	/**
	 * The talks of one cycle, newest first, and whether the pair is locked: in one query.
	 */
	WithLock withLock(ConflictId conflict, int cycle) {
		return this.jdbc.sql(LOCK + SELECT + " where t.conflict_id = :conflict and t.cycle_no = :cycle" + LOCK_END)
			.param("conflict", conflict.value())
			.param("cycle", cycle)
			.query(WITH_LOCK);
	}

	/** The newest talks of a client before a point of time. */
	List<TalkView> of(ClientId client, @Nullable Instant before, int limit) {
		return this.jdbc.sql(SELECT + """
				 where t.id in (select n.id from talk n where n.client_id = :client and n.held_at < :before
				                 order by n.held_at desc, n.id desc limit :limit)
				""" + ORDER)
			.param("client", client.value())
			.param("before", TalkStore.at((before != null) ? before : Instant.parse("9999-01-01T00:00:00Z")))
			.param("limit", limit)
			.query(TALKS);
	}

	Optional<TalkView> find(TalkId id) {
		return this.jdbc.sql(SELECT + " where t.id = :id" + ORDER)
			.param("id", id.value())
			.query(TALKS)
			.stream()
			.findFirst();
	}

	private static WithLock foldWithLock(ResultSet row) throws SQLException {
		boolean locked = false;
		Map<UUID, TalkView> talks = new LinkedHashMap<>();
		while (row.next()) {
			locked = row.getBoolean("locked");
			add(talks, row);
		}
		return new WithLock(locked, List.copyOf(talks.values()));
	}

	private static List<TalkView> fold(ResultSet row) throws SQLException {
		Map<UUID, TalkView> talks = new LinkedHashMap<>();
		while (row.next()) {
			add(talks, row);
		}
		return List.copyOf(talks.values());
	}

	private static void add(Map<UUID, TalkView> talks, ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		if (id == null) {
			return;
		}
		TalkView talk = talks.get(id);
		if (talk == null) {
			talk = talk(id, row);
			talks.put(id, talk);
		}
		if (row.getObject("gesture_id") != null) {
			talk.gestures().add(made(row));
		}
	}

	private static TalkView talk(UUID id, ResultSet row) throws SQLException {
		String result = row.getString("result");
		return new TalkView(new TalkId(id), new ConflictId(row.getObject("conflict_id", UUID.class)),
				new ClientId(row.getObject("client_id", UUID.class)), row.getInt("cycle_no"),
				Columns.at(row, "held_at"), row.getInt("minutes"), Columns.name(row), Columns.at(row, "recorded_at"),
				row.getBoolean("late"), RatedBy.valueOf(row.getString("rated_by")), row.getString("model"),
				row.getBoolean("model_experiment"), marks(row), gestures(row),
				(result != null) ? TalkResult.valueOf(result) : null, row.getString("outcome"),
				row.getString("error_reason"), new ArrayList<>());
	}

	private static Marks marks(ResultSet row) throws SQLException {
		return new Marks(Columns.number(row, "tension_before"), Columns.number(row, "tension_after"),
				Columns.number(row, "trust_before"), Columns.number(row, "trust_after"),
				Columns.number(row, "constructive_before"), Columns.number(row, "constructive_after"));
	}

	private static List<Gesture> gestures(ResultSet row) throws SQLException {
		return Arrays.stream((Object[]) row.getArray("attitudes").getArray())
			.map((code) -> Gesture.valueOf(code.toString()))
			.toList();
	}

	static TalkView.Made made(ResultSet row) throws SQLException {
		String response = row.getString("response");
		return new TalkView.Made(row.getObject("gesture_id", UUID.class), Gesture.valueOf(row.getString("code")),
				GestureBy.valueOf(row.getString("made_by")),
				(response != null) ? GestureResponse.valueOf(response) : null, row.getBoolean("turned"),
				row.getString("gesture_error"));
	}

	/** Talks, and whether a party hurt another one. */
	record WithLock(boolean locked, List<TalkView> talks) {
	}

}
