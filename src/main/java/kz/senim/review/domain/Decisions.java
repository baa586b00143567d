package kz.senim.review.domain;

import java.util.Map;
import java.util.Objects;

import kz.senim.client.Clients;
import kz.senim.client.Clients.FilePurpose;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.recheck.RecheckPlans;

import org.springframework.stereotype.Component;

/**
 * What follows from a decision: the conflict moves, people are told, a deputy's file
 * closes.
 */
@Component
class Decisions {

	private final ReviewStore store;

	private final Reviewers reviewers;

	private final ReviewIntake intake;

	private final ReviewNotices notices;

	private final After after;

	Decisions(ReviewStore store, Reviewers reviewers, ReviewIntake intake, ReviewNotices notices, After after) {
		this.store = store;
		this.reviewers = reviewers;
		this.intake = intake;
		this.notices = notices;
		this.after = after;
	}

	void carryOut(ReviewView review, ConflictRef conflict, DecideReview wish) {
		if (review.kind() == ReviewKind.SAMPLE) {
			sample(review, conflict, wish);
		}
		else {
			takeBackFromAbove(conflict);
			switch (wish.decision()) {
				case APPROVED -> approve(review, conflict, wish);
				case RETURNED -> giveBack(review, conflict, wish);
				default -> passHigher(review, conflict, wish);
			}
		}
		if (review.deputy() && review.reviewer() != null) {
			this.after.clients.closeFile(review.client(), review.reviewer(), FilePurpose.REVIEW, review.id().value());
		}
	}

	/** A review that was passed higher waits outside of the step "review". */
	private void takeBackFromAbove(ConflictRef conflict) {
		if (conflict.status() == ConflictStatus.ESCALATED) {
			this.after.conflicts.move(conflict.id(), ConflictStatus.REVIEW, null);
		}
	}

	private void approve(ReviewView review, ConflictRef conflict, DecideReview wish) {
		ConflictStatus closing = Objects.requireNonNull(wish.closing());
		this.store.decide(review.id(), wish.decision(), closing.name(), wish.remark(), wish.checklist());
		this.after.conflicts.close(conflict.id(), closing, wish.remark());
		if (conflict.recheckOn() == null) {
			this.after.rechecks.plan(conflict);
		}
		this.notices.toWorker("REVIEW_APPROVED", conflict);
	}

	private void giveBack(ReviewView review, ConflictRef conflict, DecideReview wish) {
		this.store.decide(review.id(), wish.decision(), null, wish.remark(), wish.checklist());
		this.after.conflicts.move(conflict.id(), ConflictStatus.RETURNED, shortened(wish.remark()));
		this.notices.toWorker("REVIEW_RETURNED", conflict);
	}

	private void passHigher(ReviewView review, ConflictRef conflict, DecideReview wish) {
		StaffId next = this.reviewers.higher(conflict, review.reviewer())
			.orElseThrow(() -> new RuleViolated("review.error.nobodyAbove", "decision", Map.of()));
		this.store.decide(review.id(), wish.decision(), null, wish.remark(), wish.checklist());
		this.after.conflicts.move(conflict.id(), ConflictStatus.ESCALATED, shortened(wish.remark()));
		this.intake.open(conflict, ReviewKind.CONFLICT, next, "REVIEW_ESCALATED");
	}

	/** A sample is closed already; returned, it is opened again. */
	private void sample(ReviewView review, ConflictRef conflict, DecideReview wish) {
		boolean fine = wish.decision() == ReviewDecision.APPROVED;
		this.store.decide(review.id(), wish.decision(), fine ? ConflictStatus.CLOSED_RESOLVED.name() : null,
				wish.remark(), wish.checklist());
		if (!fine && conflict.status().isClosed()) {
			this.after.conflicts.move(conflict.id(), ConflictStatus.REOPENED, shortened(wish.remark()));
			this.notices.toWorker("REVIEW_RETURNED", conflict);
		}
	}

	/**
	 * The reason of a move is shorter than a remark, which stands in full in the review.
	 */
	private static @org.jspecify.annotations.Nullable String shortened(
			@org.jspecify.annotations.Nullable String remark) {
		int most = 1000;
		return (remark != null && remark.length() > most) ? remark.substring(0, most - 1) + "…" : remark;
	}

	/** What other modules do with it. */
	@Component
	record After(Conflicts conflicts, Clients clients, RecheckPlans rechecks) {
	}

}
