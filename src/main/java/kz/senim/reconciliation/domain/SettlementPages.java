package kz.senim.reconciliation.domain;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Settlements;
import kz.senim.conflict.Settlements.Answers;
import kz.senim.conflict.Settlements.Settlement;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settlement of a conflict: who does what, which rights stand again, what remains.
 */
@Service
public class SettlementPages {

	private final Conflicts conflicts;

	private final Settlements settlements;

	private final AuditTrail trail;

	SettlementPages(Conflicts conflicts, Settlements settlements, AuditTrail trail) {
		this.conflicts = conflicts;
		this.settlements = settlements;
		this.trail = trail;
	}

	@Transactional
	public Page open(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		this.trail.viewed("settlement", conflict.client(), id.value());
		return new Page(conflict, this.settlements.of(id));
	}

	/** Keeps the answers; anything may still be missing. */
	@Transactional
	public void save(ConflictId id, Answers answers) {
		this.settlements.record(id, answers);
	}

	/**
	 * Marks the conflict as agreed.
	 * @throws kz.senim.conflict.Gate.Shut with all that is missing
	 */
	@Transactional
	public void agree(ConflictId id) {
		this.conflicts.move(id, ConflictStatus.AGREED, null);
	}

	/** What the page shows. */
	public record Page(ConflictRef conflict, Settlement settlement) {

		/** Whether the settlement may still be written. */
		public boolean isOpen() {
			return this.conflict.status().isOpen() && this.conflict.status() != ConflictStatus.REVIEW;
		}

		/** Whether an agreement is the next step. */
		public boolean mayAgree() {
			return this.conflict.status() == ConflictStatus.NEGOTIATION;
		}

	}

}
