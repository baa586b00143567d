package kz.senim.conflict.domain;

import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.domain.fact.MoveRules;
import kz.senim.conflict.domain.store.SettlementStore;
import kz.senim.kernel.Actor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The moves that people make on the workbench, each with who, when and why.
 */
@Service
public class ConflictLifeCycle {

	private final ConflictDoor door;

	private final Mover mover;

	private final SettlementStore settlements;

	private final AcutenessWatch watch;

	private final Scene scene;

	ConflictLifeCycle(ConflictDoor door, Mover mover, SettlementStore settlements, AcutenessWatch watch, Scene scene) {
		this.door = door;
		this.mover = mover;
		this.settlements = settlements;
		this.watch = watch;
		this.scene = scene;
	}

	/** The first move of a case that was just opened. */
	void register(Conflict conflict) {
		this.mover.move(conflict, ConflictStatus.REGISTERED, null);
	}

	/** A closed conflict comes back with new facts, in a new cycle. */
	void reopen(ConflictId id, RegisterConflict again) {
		Conflict conflict = this.door.require(id);
		String facts = again.narrative().facts();
		this.mover.move(conflict, ConflictStatus.REOPENED, (facts != null) ? facts : again.narrative().title());
		if (again.acuteness() != null) {
			Integer before = conflict.ref().acuteness();
			conflict.sharpen(again.acuteness(), again.careTakenOverBy());
			this.watch.changed(conflict, before, null);
		}
	}

	/**
	 * Moves by hand.
	 * @param version at which the workbench was opened
	 * @throws RuleViolated if the table, the role or a missing reason forbids it
	 * @throws kz.senim.conflict.Gate.Shut with all that the gates miss
	 */
	@Transactional
	public void move(ConflictId id, long version, ConflictStatus to, @Nullable String reason) {
		Conflict conflict = this.door.edit(id, version);
		Actor person = this.scene.actor();
		refuse(person.role() == null || !MoveRules.byHand(conflict.status(), person.role()).contains(to),
				"conflict.move.notAllowed");
		refuse(reason == null && MoveRules.needsReason(conflict.status(), to), "conflict.move.reasonNeeded");
		this.mover.move(conflict, to, reason);
	}

	/**
	 * The short way of the levels 1 and 2: one sentence how it was settled, and an answer
	 * for each restricted right.
	 */
	@Transactional
	public void settleShortly(ConflictId id, long version, String how, Map<UUID, RightRestored> rights) {
		Conflict conflict = this.door.edit(id, version);
		this.scene.neutral(conflict);
		this.settlements.answer(conflict.key(), rights);
		refuse(this.settlements.unanswered(conflict.key()), "conflict.short.rights");
		ConflictStatus from = conflict.status();
		conflict.settleShortly(how, this.scene.now());
		this.mover.record(conflict, from, how);
	}

	/**
	 * Takes the last move back, by the person who made it; a review's decision stays.
	 */
	@Transactional
	public void takeBack(ConflictId id, long version, String reason) {
		Conflict conflict = this.door.edit(id, version);
		this.mover.takeBack(conflict, reason);
	}

	private static void refuse(boolean wrong, String key) {
		if (wrong) {
			throw new RuleViolated(key);
		}
	}

}
