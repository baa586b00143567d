package kz.senim.reconciliation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;

import org.springframework.stereotype.Component;

/**
 * What holds for every talk. The triggers pair_is_not_locked and the checks of the table
 * talk back these refusals up.
 */
@Component
class TalkRules {

	private static final int READY = 2;

	private static final int DAY_MINUTES = 1440;

	private static final Duration IN_TIME = Duration.ofHours(24);

	private final Conflicts conflicts;

	TalkRules(Conflicts conflicts) {
		this.conflicts = conflicts;
	}

	/** The conflict, if its parties may talk now. */
	ConflictRef talking(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		refuse(this.conflicts.pairLocked(id), "reconciliation.error.locked", null);
		refuse(conflict.status() != ConflictStatus.NEGOTIATION, "reconciliation.error.notTalking", null);
		return conflict;
	}

	void check(PrepareTalk wish) {
		refuse(wish.gestures().size() != READY || new HashSet<>(wish.gestures()).size() != READY,
				"reconciliation.error.two", "gestures");
		refuse(!List.of("ru", "kk", "en").contains(wish.language()), "reconciliation.error.choose", "language");
	}

	void check(RecordTalk wish, Instant now) {
		refuse(wish.heldAt().isAfter(now), "reconciliation.error.future", "time");
		refuse(wish.heldAt().isBefore(this.conflicts.sheet(wish.conflict()).stated().aroseAt()),
				"reconciliation.error.beforeConflict", "date");
		refuse(wish.minutes() < 1 || wish.minutes() > DAY_MINUTES, "reconciliation.error.minutes", "minutes");
		List<Gesture> made = wish.gestures().stream().map(RecordTalk.Line::gesture).toList();
		refuse(made.stream().anyMatch(Gesture::isAttitude) || new HashSet<>(made).size() < made.size(),
				"reconciliation.error.choose", "gestures");
		refuse(wish.turned() != null && !made.contains(wish.turned()), "reconciliation.error.turned", "turned");
		refuse(!wish.attitudes().stream().allMatch(Gesture::isAttitude), "reconciliation.error.choose", "attitudes");
	}

	/** Whether it is recorded more than 24 hours after its end. */
	static boolean late(RecordTalk wish, Instant now) {
		return wish.heldAt().plus(Duration.ofMinutes(wish.minutes())).plus(IN_TIME).isBefore(now);
	}

	private static void refuse(boolean wrong, String key, @org.jspecify.annotations.Nullable String field) {
		if (wrong) {
			throw new RuleViolated(key, field, Map.of());
		}
	}

}
