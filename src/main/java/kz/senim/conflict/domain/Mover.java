package kz.senim.conflict.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.Moved;
import kz.senim.conflict.Gate;
import kz.senim.conflict.domain.fact.MoveRules;
import kz.senim.conflict.domain.store.MoveLog;
import kz.senim.conflict.domain.store.MoveLog.LastMove;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves a conflict along the table, asks all gates, and tells the others.
 */
@Component
class Mover {

	private final ConflictDoor door;

	private final MoveLog log;

	private final List<Gate> gates;

	private final ApplicationEventPublisher events;

	private final Scene scene;

	Mover(ConflictDoor door, MoveLog log, List<Gate> gates, ApplicationEventPublisher events, Scene scene) {
		this.door = door;
		this.log = log;
		this.gates = gates;
		this.events = events;
		this.scene = scene;
	}

	void move(Conflict conflict, ConflictStatus to, @Nullable String reason) {
		ConflictStatus from = conflict.status();
		if (!from.canMoveTo(to)) {
			throw new RuleViolated("conflict.move.notAllowed");
		}
		askGates(conflict, from, to);
		conflict.moveTo(to, this.scene.now());
		if (to == ConflictStatus.REVIEW) {
			conflict.proposeForReview();
		}
		record(conflict, from, reason);
	}

	private void askGates(Conflict conflict, ConflictStatus from, ConflictStatus to) {
		this.door.flush();
		List<Gate.Missing> missing = this.gates.stream()
			.flatMap((gate) -> gate.missing(conflict.ref().id(), from, to).stream())
			.toList();
		if (!missing.isEmpty()) {
			throw new Gate.Shut(missing);
		}
	}

	/** Writes a move that the conflict has made already. */
	void record(Conflict conflict, ConflictStatus from, @Nullable String reason) {
		this.log.moved(conflict.key(), from, conflict.status(), reason, this.scene.person());
		tell(conflict, from, conflict.status(), reason, false);
	}

	void takeBack(Conflict conflict, String reason) {
		LastMove last = this.log.last(conflict.key(), conflict.status())
			.orElseThrow(() -> new RuleViolated("conflict.back.nothing"));
		StaffId person = this.scene.person();
		if (!last.by().equals(person)) {
			throw new RuleViolated("conflict.back.others");
		}
		if (MoveRules.ofReview(last.from(), last.to())) {
			throw new RuleViolated("conflict.back.review");
		}
		ConflictStatus left = conflict.status();
		Instant since = this.log.takeBack(conflict.key(), last, reason, person);
		conflict.moveBackTo(last.from(), since);
		tell(conflict, left, last.from(), reason, true);
	}

	private void tell(Conflict conflict, ConflictStatus from, ConflictStatus to, @Nullable String reason,
			boolean takenBack) {
		this.door.changed(conflict, takenBack ? "moveTakenBack" : "moved",
				Map.of("from", from.name(), "to", to.name()));
		this.events.publishEvent(new Moved(conflict.ref(), from, to, reason, takenBack));
	}

}
