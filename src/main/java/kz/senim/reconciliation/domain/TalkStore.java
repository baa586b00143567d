package kz.senim.reconciliation.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.TalkId;
import kz.senim.kernel.id.Uuids;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.TalkView;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes talks and preparations. Talks are never changed; the database grants no more
 * than marking them as entered in error.
 */
@Component
class TalkStore {

	private final JdbcClient jdbc;

	private final GestureStore gestures;

	private final CurrentActor actor;

	private final Clock clock;

	TalkStore(JdbcClient jdbc, GestureStore gestures, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.gestures = gestures;
		this.actor = actor;
		this.clock = clock;
	}

	UUID prepare(ConflictRef conflict, PrepareTalk wish) {
		UUID id = Uuids.next();
		this.jdbc
			.sql("""
					insert into talk_preparation (id, conflict_id, client_id, cycle_no, own_emotion, own_intensity, goal, way_out,
					                              gestures, phrase_lang, prepared_by, prepared_at, version)
					values (:id, :conflict, :client, :cycle, :emotion, :intensity, :goal, :wayOut, :gestures, :language, :me, :now, 0)
					""")
			.param("id", id)
			.param("conflict", conflict.id().value())
			.param("client", conflict.client().value())
			.param("cycle", conflict.cycle())
			.param("emotion", wish.emotion(), Types.VARCHAR)
			.param("intensity", wish.intensity(), Types.SMALLINT)
			.param("goal", wish.goal(), Types.VARCHAR)
			.param("wayOut", wish.wayOut(), Types.VARCHAR)
			.param("gestures", names(wish.gestures()))
			.param("language", wish.language())
			.param("me", me())
			.param("now", now())
			.update();
		return id;
	}

	TalkId add(ConflictRef conflict, RecordTalk wish, boolean late) {
		TalkId id = TalkId.next();
		JdbcClient.StatementSpec insert = this.jdbc
			.sql("""
					insert into talk (id, conflict_id, client_id, cycle_no, held_at, minutes, recorded_by, recorded_at, late, rated_by,
					                  model, model_experiment, tension_before, tension_after, trust_before, trust_after,
					                  constructive_before, constructive_after, attitudes, result, outcome, version)
					values (:id, :conflict, :client, :cycle, :heldAt, :minutes, :me, :now, :late, :ratedBy, :model, :experiment,
					        :tensionBefore, :tensionAfter, :trustBefore, :trustAfter, :constrBefore, :constrAfter, :attitudes, :result,
					        :outcome, 0)
					""")
			.param("id", id.value())
			.param("conflict", conflict.id().value())
			.param("client", conflict.client().value())
			.param("cycle", conflict.cycle())
			.param("heldAt", at(wish.heldAt()))
			.param("minutes", wish.minutes())
			.param("me", me())
			.param("now", now())
			.param("late", late);
		course(marks(insert, wish.marks()), wish).update();
		wish.gestures().forEach((line) -> this.gestures.ofTalk(conflict, id, wish, line));
		return id;
	}

	static JdbcClient.StatementSpec marks(JdbcClient.StatementSpec insert, Marks marks) {
		return insert.param("tensionBefore", marks.tensionBefore(), Types.SMALLINT)
			.param("tensionAfter", marks.tensionAfter(), Types.SMALLINT)
			.param("trustBefore", marks.trustBefore(), Types.SMALLINT)
			.param("trustAfter", marks.trustAfter(), Types.SMALLINT)
			.param("constrBefore", marks.constructiveBefore(), Types.SMALLINT)
			.param("constrAfter", marks.constructiveAfter(), Types.SMALLINT);
	}

	private static JdbcClient.StatementSpec course(JdbcClient.StatementSpec insert, RecordTalk wish) {
		return insert.param("ratedBy", wish.ratedBy().name())
			.param("model", wish.course().model(), Types.VARCHAR)
			.param("experiment", wish.course().experiment())
			.param("attitudes", names(wish.attitudes()))
			.param("result", wish.course().result().name())
			.param("outcome", wish.course().words(), Types.VARCHAR);
	}

	/** My preparations of this cycle led to this talk. */
	void prepared(ConflictRef conflict, TalkId talk) {
		this.jdbc.sql("""
				update talk_preparation set talk_id = :talk, version = version + 1
				where conflict_id = :conflict and cycle_no = :cycle and prepared_by = :me and talk_id is null
				""")
			.param("talk", talk.value())
			.param("conflict", conflict.id().value())
			.param("cycle", conflict.cycle())
			.param("me", me())
			.update();
	}

	UUID addendum(TalkView talk, String text) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into talk_addendum (id, talk_id, client_id, text, added_by, added_at)
				values (:id, :talk, :client, :text, :me, :now)
				""")
			.param("id", id)
			.param("talk", talk.id().value())
			.param("client", talk.client().value())
			.param("text", text)
			.param("me", me())
			.param("now", now())
			.update();
		return id;
	}

	/** Whether the talk was not marked before. */
	boolean strike(TalkId talk, String reason) {
		return this.jdbc.sql("""
				update talk set error_at = :now, error_by = :me, error_reason = :reason, version = version + 1
				where id = :id and error_at is null
				""")
			.param("now", now())
			.param("me", me())
			.param("reason", reason)
			.param("id", talk.value())
			.update() == 1;
	}

	private static String[] names(Collection<Gesture> gestures) {
		return gestures.stream().map(Gesture::name).toArray(String[]::new);
	}

	private UUID me() {
		return this.actor.require().requireStaff().value();
	}

	private OffsetDateTime now() {
		return at(this.clock.instant());
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
