package kz.senim.reconciliation.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.TalkId;
import kz.senim.kernel.id.Uuids;
import kz.senim.reconciliation.Marks;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes gestures, those of a talk and those of an ordinary contact.
 */
@Component
class GestureStore {

	private static final Marks UNRATED = new Marks(null, null, null, null, null, null);

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final Clock clock;

	GestureStore(JdbcClient jdbc, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.actor = actor;
		this.clock = clock;
	}

	void ofTalk(ConflictRef conflict, TalkId talk, RecordTalk wish, RecordTalk.Line line) {
		add(new Place(conflict.client(), talk.value(), null, conflict.id().value(), wish.heldAt()), line,
				line.gesture() == wish.turned(), wish.gestures().indexOf(line), UNRATED);
	}

	/** A gesture of a live talk, with what was rated around it. */
	void ofLive(ConflictRef conflict, TalkId talk, NotedTalk.Played played, int position) {
		add(new Place(conflict.client(), talk.value(), null, conflict.id().value(), played.at()), played.line(),
				played.turned(), position, played.marks());
	}

	void ofContact(ClientId client, ContactId contact, Instant at, RecordTalk.Line line, int position) {
		add(new Place(client, null, contact.value(), null, at), line, false, position, UNRATED);
	}

	private void add(Place place, RecordTalk.Line line, boolean turned, int position, Marks marks) {
		JdbcClient.StatementSpec insert = this.jdbc
			.sql("""
					insert into gesture (id, client_id, talk_id, contact_id, conflict_id, code, made_by, response, turned, position,
					                     made_at, recorded_by, version, tension_before, tension_after, trust_before, trust_after,
					                     constructive_before, constructive_after)
					values (:id, :client, :talk, :contact, :conflict, :code, :by, :response, :turned, :position, :at, :me, 0,
					        :tensionBefore, :tensionAfter, :trustBefore, :trustAfter, :constrBefore, :constrAfter)
					""")
			.param("id", Uuids.next())
			.param("client", place.client().value())
			.param("talk", place.talk(), Types.OTHER)
			.param("contact", place.contact(), Types.OTHER)
			.param("conflict", place.conflict(), Types.OTHER)
			.param("code", line.gesture().name())
			.param("by", line.by().name())
			.param("response", line.response().name())
			.param("turned", turned)
			.param("position", position)
			.param("at", TalkStore.at(place.at()))
			.param("me", this.actor.require().requireStaff().value());
		TalkStore.marks(insert, marks).update();
	}

	/** Whether the gesture was not marked before. */
	boolean strike(UUID gesture, String reason) {
		return this.jdbc.sql("""
				update gesture set error_at = :now, error_by = :me, error_reason = :reason, version = version + 1
				where id = :id and error_at is null
				""")
			.param("now", TalkStore.at(this.clock.instant()))
			.param("me", this.actor.require().requireStaff().value())
			.param("reason", reason)
			.param("id", gesture)
			.update() == 1;
	}

	private record Place(ClientId client, @Nullable UUID talk, @Nullable UUID contact, @Nullable UUID conflict,
			Instant at) {
	}

}
