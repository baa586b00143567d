package kz.senim.review.domain;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Conflicts.Moved;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.recheck.RecheckPlans;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens and withdraws reviews as conflicts move, in the transaction of the move.
 */
@Component
class ReviewIntake {

	private static final int SAMPLED = 5;

	private final ReviewStore store;

	private final Reviewers reviewers;

	private final ReviewNotices notices;

	private final RecheckPlans rechecks;

	private final AuditTrail trail;

	ReviewIntake(ReviewStore store, Reviewers reviewers, ReviewNotices notices, RecheckPlans rechecks,
			AuditTrail trail) {
		this.store = store;
		this.reviewers = reviewers;
		this.notices = notices;
		this.rechecks = rechecks;
		this.trail = trail;
	}

	@EventListener
	void moved(Moved move) {
		ConflictRef conflict = move.conflict();
		if (move.to() == ConflictStatus.REVIEW && !move.takenBack()) {
			submitted(conflict);
		}
		else if (leavesReview(move)) {
			this.store.waiting(conflict.id()).ifPresent((review) -> this.store.withdraw(review.id()));
		}
		recheck(move);
		if (move.from() == ConflictStatus.REGISTERED && move.to() == ConflictStatus.CLOSED_RESOLVED) {
			closedShortly(conflict);
		}
	}

	/**
	 * An open conflict has no recheck; one that is closed again, because its reopening
	 * was taken back, has its recheck again. The short way plans none.
	 */
	private void recheck(Moved move) {
		ConflictRef conflict = move.conflict();
		if (move.to() == ConflictStatus.REOPENED || (move.takenBack() && move.from().isClosed())) {
			this.rechecks.cancel(conflict);
		}
		else if (move.takenBack() && move.from() == ConflictStatus.REOPENED
				&& this.store.lastDecided(conflict.id()).isPresent()) {
			this.rechecks.plan(conflict);
		}
	}

	/** Every fifth conflict that a worker closes the short way is looked at. */
	private void closedShortly(ConflictRef conflict) {
		if (this.store.countShortClosing(conflict.worker()) % SAMPLED == 0) {
			open(conflict, ReviewKind.SAMPLE, this.reviewers.nearest(conflict).orElse(null), "REVIEW_SUBMITTED");
		}
	}

	private void submitted(ConflictRef conflict) {
		if (this.store.waiting(conflict.id()).isEmpty()) {
			open(conflict, ReviewKind.CONFLICT, this.reviewers.nearest(conflict).orElse(null), "REVIEW_SUBMITTED");
		}
	}

	void open(ConflictRef conflict, ReviewKind kind, @Nullable StaffId reviewer, String notice) {
		ReviewId id = this.store.open(conflict, kind, reviewer);
		this.trail.changed("review.submitted", "review", id.value(), conflict.client(),
				Map.of("kind", kind.name(), "reviewer", String.valueOf(reviewer)));
		if (reviewer != null) {
			this.notices.toReviewer(reviewer, notice, conflict, "/reviews/" + id);
		}
		else {
			this.notices.nobodyReviews(this.reviewers.concerned(conflict), conflict);
		}
	}

	/** A decision closes its review before it moves the conflict. */
	private static boolean leavesReview(Moved move) {
		boolean waited = move.from() == ConflictStatus.REVIEW || move.from() == ConflictStatus.ESCALATED;
		return move.takenBack() ? waited : (waited && move.to() != ConflictStatus.ESCALATED)
				|| move.to() == ConflictStatus.REOPENED || move.to() == ConflictStatus.CANCELLED;
	}

}
