package kz.senim.reconciliation.live;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TalkId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes live talks. Entries are only added; the database grants no more than taking them
 * back.
 */
@Component
class LiveStore {

	private static final String TAKE_BACK_EVENT = """
			update live_event set taken_back_at = :now, version = version + 1
			where id = :id and session_id = :session and recorded_by = :me and taken_back_at is null
			""";

	private static final String TAKE_BACK_MARK = """
			update live_mark set taken_back_at = :now, version = version + 1
			where id = :id and session_id = :session and recorded_by = :me and taken_back_at is null
			""";

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final Clock clock;

	LiveStore(JdbcClient jdbc, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.actor = actor;
		this.clock = clock;
	}

	/** Begins a session; false where somebody else began one at the same moment. */
	boolean begin(UUID id, ConflictRef conflict, Instant startedAt, @Nullable BehaviourModel model) {
		return this.jdbc
			.sql("""
					insert into live_session (id, conflict_id, client_id, cycle_no, started_at, started_by, created_at, model, version)
					values (:id, :conflict, :client, :cycle, :startedAt, :me, :now, :model, 0)
					on conflict (conflict_id) where ended_at is null do nothing
					""")
			.param("id", id)
			.param("conflict", conflict.id().value())
			.param("client", conflict.client().value())
			.param("cycle", conflict.cycle())
			.param("startedAt", startedAt.atOffset(ZoneOffset.UTC))
			.param("me", me().value())
			.param("now", now())
			.param("model", (model != null) ? model.name() : null, Types.VARCHAR)
			.update() == 1;
	}

	UUID add(LiveSession session, LiveEntry.What what) {
		UUID id = Uuids.next();
		JdbcClient.StatementSpec insert = (what.kind() == LiveKind.MARK) ? mark(what) : event(what);
		insert.param("id", id)
			.param("session", session.id())
			.param("conflict", session.conflict().value())
			.param("client", session.client().value())
			.param("me", me().value())
			.param("now", now())
			.update();
		return id;
	}

	private JdbcClient.StatementSpec mark(LiveEntry.What what) {
		return this.jdbc.sql("""
				insert into live_mark (id, session_id, conflict_id, client_id, scale, value, at, recorded_by, version)
				values (:id, :session, :conflict, :client, :scale, :value, :now, :me, 0)
				""").param("scale", name(what.scale())).param("value", what.value());
	}

	private JdbcClient.StatementSpec event(LiveEntry.What what) {
		return this.jdbc
			.sql("""
					insert into live_event (id, session_id, conflict_id, client_id, kind, gesture, made_by, response, model, at,
					                        recorded_by, version)
					values (:id, :session, :conflict, :client, :kind, :gesture, :by, :response, :model, :now, :me, 0)
					""")
			.param("kind", what.kind().name())
			.param("gesture", name(what.gesture()), Types.VARCHAR)
			.param("by", name(what.by()), Types.VARCHAR)
			.param("response", name(what.response()), Types.VARCHAR)
			.param("model", name(what.model()), Types.VARCHAR);
	}

	/** Whether it was an own entry that stood. */
	boolean takeBack(LiveSession session, LiveEntry entry) {
		boolean mark = entry.what().kind() == LiveKind.MARK;
		return this.jdbc.sql(mark ? TAKE_BACK_MARK : TAKE_BACK_EVENT)
			.param("now", now())
			.param("id", entry.id())
			.param("session", session.id())
			.param("me", me().value())
			.update() == 1;
	}

	/** Ends the session; false where it was ended already. */
	boolean end(LiveSession session, @Nullable TalkId talk) {
		return this.jdbc.sql("""
				update live_session set ended_at = :now, ended_by = :me, talk_id = :talk, version = version + 1
				where id = :id and ended_at is null
				""")
			.param("now", now())
			.param("me", me().value())
			.param("talk", (talk != null) ? talk.value() : null, Types.OTHER)
			.param("id", session.id())
			.update() == 1;
	}

	StaffId me() {
		return this.actor.require().requireStaff();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static @Nullable String name(@Nullable Enum<?> one) {
		return (one != null) ? one.name() : null;
	}

}
