package kz.senim.diagnosis.similar;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.similar.SimilarConflicts.Found;
import kz.senim.diagnosis.similar.SimilarStore.Candidates;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is like a conflict: among the conflicts that the person may see, and among
 * the lessons that a supervisor has released to all.
 */
@Service
public class SimilarDesk {

	/**
	 * Less than this is chance: nearly all conflicts are between a client and a worker.
	 */
	private static final double AT_LEAST = 0.4;

	private static final int CASES = 10;

	private static final int PRECEDENTS = 5;

	private final Conflicts conflicts;

	private final SimilarStore store;

	private final SimilarConflicts compare;

	private final AuditTrail trail;

	SimilarDesk(Conflicts conflicts, SimilarStore store, SimilarConflicts compare, AuditTrail trail) {
		this.conflicts = conflicts;
		this.store = store;
		this.compare = compare;
		this.trail = trail;
	}

	/** The page of what is like a conflict; the trail names every client on it. */
	@Transactional
	public Similar open(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		Similar similar = find(conflict);
		this.trail.listed("similar", Stream
			.concat(Stream.of(conflict.client()), similar.cases().stream().map((found) -> found.candidate().clientId()))
			.distinct()
			.toList(), Map.of("conflict", id.toString(), "count", similar.cases().size()));
		return similar;
	}

	/** The same for a panel that names no other client; the door was asked before. */
	public Similar find(ConflictRef conflict) {
		Candidates around = this.store.around(conflict.id());
		ConflictTraits own = around.own();
		if (own == null) {
			return new Similar(conflict, List.of(), List.of());
		}
		return new Similar(conflict, this.compare.best(own, around.cases(), AT_LEAST, CASES),
				this.compare.best(own, around.precedents(), AT_LEAST, PRECEDENTS));
	}

	/**
	 * What is like a conflict, best first.
	 */
	public record Similar(ConflictRef conflict, List<Found<SimilarCase>> cases, List<Found<Precedent>> precedents) {

		/** How many there are in all. */
		public int count() {
			return this.cases.size() + this.precedents.size();
		}

	}

}
