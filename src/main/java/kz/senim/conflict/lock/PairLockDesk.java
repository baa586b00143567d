package kz.senim.conflict.lock;

import java.util.List;
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
	public String lock(UUID key, ConflictId conflict, Pair pair, String reason) {
		return this.keys.once(key, "pairlock", () -> {
			ConflictSheet sheet = this.conflicts.sheet(conflict);
			List<Party> kin = pair.kin().stream().map((one) -> party(sheet, one, "kin")).toList();
			this.locks.lock(sheet.ref().client(), party(sheet, pair.hurt(), "hurt"), party(sheet, pair.by(), "by"), kin,
					reason);
			return "/conflicts/" + conflict;
		});
	}

	/** Locks two parties alone. */
	@Transactional
	public String lock(UUID key, ConflictId conflict, UUID hurt, UUID by, String reason) {
		return lock(key, conflict, new Pair(hurt, by, List.of()), reason);
	}

	/** Ends a lock, by a supervisor with a reason. */
	@Transactional
	public void end(ConflictId conflict, UUID lock, String reason) {
		this.locks.end(this.conflicts.require(conflict).client(), lock, reason);
	}

	/**
	 * The pair by the ids of its parties.
	 *
	 * @param kin parties who are kin of the person who hurt, locked with that person
	 */
	public record Pair(UUID hurt, UUID by, List<UUID> kin) {
	}

	private static Party party(ConflictSheet sheet, UUID id, String field) {
		return sheet.parties()
			.stream()
			.filter((party) -> party.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new RuleViolated("conflict.error.choose", field, Map.of()));
	}

}
