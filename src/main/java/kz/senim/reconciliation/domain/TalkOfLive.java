package kz.senim.reconciliation.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.TalkId;
import kz.senim.kernel.id.Uuids;
import kz.senim.reconciliation.RatedBy;

import org.springframework.stereotype.Component;

/**
 * Makes the record of a talk out of what was noted while it went on.
 */
@Component
public class TalkOfLive {

	private static final long LONGEST_MINUTES = 1440;

	private final TalkStore store;

	private final GestureStore gestures;

	private final AuditTrail trail;

	TalkOfLive(TalkStore store, GestureStore gestures, AuditTrail trail) {
		this.store = store;
		this.gestures = gestures;
		this.trail = trail;
	}

	/** Records the talk in the caller's transaction; its rules were asked before. */
	public TalkId record(ConflictRef conflict, NotedTalk noted) {
		long minutes = Duration.between(noted.heldAt(), noted.endedAt()).toMinutes();
		RecordTalk wish = new RecordTalk(Uuids.next(), conflict.id(), noted.heldAt(),
				(int) Math.max(1, Math.min(LONGEST_MINUTES, minutes)), RatedBy.THIRD, noted.marks(), List.of(), null,
				noted.attitudes(), noted.course(), null);
		TalkId talk = this.store.add(conflict, wish, false);
		for (int i = 0; i < noted.gestures().size(); i++) {
			this.gestures.ofLive(conflict, talk, noted.gestures().get(i), i);
		}
		this.trail.changed("talk.recorded", "talk", talk.value(), conflict.client(),
				Map.of("gestures", noted.gestures().size(), "live", true));
		return talk;
	}

}
