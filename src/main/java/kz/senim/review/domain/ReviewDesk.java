package kz.senim.review.domain;

import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides reviews, each once, however often the form is sent.
 */
@Service
public class ReviewDesk {

	/** Name of the form of a decision. */
	public static final String FORM = "review";

	private final ReviewStore store;

	private final ReviewRoom room;

	private final Decisions decisions;

	private final FormKeys keys;

	private final AuditTrail trail;

	ReviewDesk(ReviewStore store, ReviewRoom room, Decisions decisions, FormKeys keys, AuditTrail trail) {
		this.store = store;
		this.room = room;
		this.decisions = decisions;
		this.keys = keys;
		this.trail = trail;
	}

	/**
	 * Decides.
	 * @throws RuleViolated if the person is involved, somebody else is to decide, or the
	 * decision lacks its remark or closing state
	 * @throws StaleVersion if the review was decided or given to somebody else meanwhile
	 */
	@Transactional
	public void decide(DecideReview wish) {
		this.room.requireSupervisor();
		this.keys.once(wish.key(), FORM, () -> {
			ReviewView review = this.store.lock(wish.review())
				.orElseThrow(() -> new NotFound("review " + wish.review()));
			ConflictRef conflict = this.room.conflict(review);
			refuseStale(review, wish);
			refuse(this.room.involved(review), "review.error.involved", null);
			refuse(!review.mine(), "review.error.notYours", null);
			check(review, wish);
			this.trail.changed("review." + wish.decision().name().toLowerCase(java.util.Locale.ROOT), "review",
					review.id().value(), review.client(), Map.of("remark", length(wish.remark())));
			this.decisions.carryOut(review, conflict, wish);
			return "/reviews";
		});
	}

	private static void refuseStale(ReviewView review, DecideReview wish) {
		ReviewDecision decided = review.decision();
		if (review.version() != wish.version() || decided != null) {
			throw new StaleVersion(review.version(), List.of(new Difference("decision", "review.field.decision",
					wish.decision().name(), (decided != null) ? decided.name() : null, null)));
		}
	}

	private static void check(ReviewView review, DecideReview wish) {
		refuse(wish.decision() == ReviewDecision.WITHDRAWN, "review.error.choose", "decision");
		refuse(wish.decision() == ReviewDecision.ESCALATED && review.kind() == ReviewKind.SAMPLE, "review.error.choose",
				"decision");
		refuse(wish.decision().needsRemark() && wish.remark() == null, "review.error.remark", "remark");
		boolean closes = wish.decision() == ReviewDecision.APPROVED && review.kind() == ReviewKind.CONFLICT;
		refuse(closes && (wish.closing() == null || !wish.closing().isClosed()), "review.error.closing", "closing");
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

	private static void refuse(boolean wrong, String key, @Nullable String field) {
		if (wrong) {
			throw new RuleViolated(key, field, Map.of());
		}
	}

}
