package kz.senim.reconciliation.live;

import java.time.Instant;
import java.util.Map;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What holds for every live talk. The triggers pair_is_not_locked, the index
 * live_session_one_running_uk and the checks of the live tables back these refusals up.
 */
@Component
class LiveRules {

	private static final int HIGHEST = 10;

	private final Conflicts conflicts;

	private final CurrentActor actor;

	LiveRules(Conflicts conflicts, CurrentActor actor) {
		this.conflicts = conflicts;
		this.actor = actor;
	}

	/** The conflict, if the acting person may note a talk on it now. */
	ConflictRef open(ConflictId id) {
		ConflictRef conflict = ending(id);
		refuse(locked(id), "reconciliation.error.locked", null);
		refuse(conflict.status() != ConflictStatus.NEGOTIATION, "reconciliation.error.notTalking", null);
		return conflict;
	}

	/** The conflict, if the acting person may end a live talk on it. */
	ConflictRef ending(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		refuse(this.conflicts.isParty(id, this.actor.require().requireStaff()), "reconciliation.error.notNeutral",
				null);
		return conflict;
	}

	boolean locked(ConflictId id) {
		return this.conflicts.pairLocked(id);
	}

	/** A talk began neither in the future nor before the conflict. */
	void started(ConflictId id, Instant startedAt, Instant now) {
		refuse(startedAt.isAfter(now), "reconciliation.error.future", "time");
		refuse(startedAt.isBefore(this.conflicts.sheet(id).stated().aroseAt()), "reconciliation.error.beforeConflict",
				"time");
	}

	LiveSession running(LiveSession session) {
		refuse(!session.isRunning(), "reconciliation.error.liveEnded", null);
		return session;
	}

	static void check(LiveEntry.What what) {
		Integer value = what.value();
		refuse(value != null && (value < 0 || value > HIGHEST), "reconciliation.error.mark", null);
		Gesture gesture = what.gesture();
		refuse(gesture != null && gesture.isAttitude() != (what.kind() == LiveKind.ATTITUDE),
				"reconciliation.error.choose", "gesture");
	}

	private static void refuse(boolean wrong, String key, @Nullable String field) {
		if (wrong) {
			throw new RuleViolated(key, field, Map.of());
		}
	}

}
