package kz.senim.reconciliation.live;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.TalkId;
import kz.senim.reconciliation.domain.NotedTalk;
import kz.senim.reconciliation.domain.RecordTalk;
import kz.senim.reconciliation.domain.TalkOfLive;
import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Component;

/**
 * What follows from the entries of a live talk: the trail, the model of the conflict, the
 * record of the talk.
 */
@Component
class LiveEffects {

	private final AuditTrail trail;

	private final Conflicts conflicts;

	private final TalkOfLive talks;

	private final Texts texts;

	private final Clock clock;

	LiveEffects(AuditTrail trail, Conflicts conflicts, TalkOfLive talks, Texts texts, Clock clock) {
		this.trail = trail;
		this.conflicts = conflicts;
		this.talks = talks;
		this.texts = texts;
		this.clock = clock;
	}

	void begun(ConflictRef conflict, UUID session) {
		this.trail.changed("talk.liveBegun", "live_session", session, conflict.client(), Map.of());
	}

	void noted(LiveSession session, UUID entry, LiveEntry.What what) {
		this.trail.changed("talk.liveNoted", table(what), entry, session.client(), Map.of("kind", what.kind()));
	}

	void takenBack(LiveSession session, LiveEntry entry) {
		this.trail.changed("talk.liveTakenBack", table(entry.what()), entry.id(), session.client(), Map.of());
	}

	/** Another model is tried, without anybody's fault. */
	void switched(ConflictRef conflict, BehaviourModel model) {
		this.conflicts.chooseModel(conflict.id(), model, this.texts.of("reconciliation.live.modelReason"), true);
	}

	/** Makes the record of the talk that ends now. */
	TalkId record(ConflictRef conflict, LiveSession session, LiveCourse course, EndLive wish) {
		BehaviourModel model = (course.model() != null) ? course.model() : session.model();
		return this.talks.record(conflict,
				new NotedTalk(session.startedAt(), this.clock.instant(), course.whole(),
						course.gestures().stream().map((played) -> played(played, wish)).toList(), course.attitudes(),
						new RecordTalk.Course((model != null) ? model.name() : null, course.model() != null,
								wish.result(), wish.words())));
	}

	private static NotedTalk.Played played(LiveCourse.Played played, EndLive wish) {
		LiveEntry entry = played.entry();
		return new NotedTalk.Played(
				new RecordTalk.Line(played.gesture(), Objects.requireNonNull(entry.what().by()),
						Objects.requireNonNull(entry.what().response())),
				entry.at(), played.marks(), entry.id().equals(wish.turned()));
	}

	void ended(LiveSession session) {
		this.trail.changed("talk.liveEnded", "live_session", session.id(), session.client(), Map.of());
	}

	private static String table(LiveEntry.What what) {
		return (what.kind() == LiveKind.MARK) ? "live_mark" : "live_event";
	}

}
