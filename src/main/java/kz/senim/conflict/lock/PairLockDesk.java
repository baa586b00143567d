package kz.senim.conflict.lock;

import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.Conflicts;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks a pair among the parties of a conflict, and ends such a lock.
 */
@Service
public class PairLockDesk {

	private final Conflicts conflicts;

	private final PairLocks locks;

	private final FormKeys keys;

	PairLockDesk(Conflicts conflicts, PairLocks locks, FormKeys keys) {
		this.conflicts = conflicts;
		this.locks = locks;
		this.keys = keys;
	}

	/**
	 * Locks two parties, once for this form key.
	 * @return the path of the conflict
	 */
	@Transactional
	public String lock(UUID key, ConflictId conflict, UUID hurt, UUID by, String reason) {
		return this.keys.once(key, "pairlock", () -> {
			ConflictSheet sheet = this.conflicts.sheet(conflict);
			this.locks.lock(sheet.ref().client(), party(sheet, hurt, "hurt"), party(sheet, by, "by"), reason);
			return "/conflicts/" + conflict;
		});
	}

	/** Ends a lock, by a supervisor with a reason. */
	@Transactional
	public void end(ConflictId conflict, UUID lock, String reason) {
		this.locks.end(this.conflicts.require(conflict).client(), lock, reason);
	}

	private static Party party(ConflictSheet sheet, UUID id, String field) {
		return sheet.parties()
			.stream()
			.filter((party) -> party.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new RuleViolated("conflict.error.choose", field, Map.of()));
	}

}
