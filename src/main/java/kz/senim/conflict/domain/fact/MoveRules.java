package kz.senim.conflict.domain.fact;

import java.util.EnumSet;
import java.util.Set;

import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

import static kz.senim.conflict.ConflictStatus.AGREED;
import static kz.senim.conflict.ConflictStatus.CANCELLED;
import static kz.senim.conflict.ConflictStatus.DRAFT;
import static kz.senim.conflict.ConflictStatus.ESCALATED;
import static kz.senim.conflict.ConflictStatus.NEGOTIATION;
import static kz.senim.conflict.ConflictStatus.PAUSED;
import static kz.senim.conflict.ConflictStatus.REGISTERED;
import static kz.senim.conflict.ConflictStatus.REOPENED;
import static kz.senim.conflict.ConflictStatus.RETURNED;
import static kz.senim.conflict.ConflictStatus.REVIEW;
import static kz.senim.conflict.ConflictStatus.STRATEGY;

/**
 * Which of the allowed moves a person makes by hand, and which of them need a reason. The
 * moves out of a review belong to the review, the short way to its own form.
 */
public final class MoveRules {

	private static final int DISPUTE = 2;

	private static final Set<ConflictStatus> ALWAYS_REASONED = EnumSet.of(PAUSED, ESCALATED, CANCELLED, REOPENED,
			RETURNED);

	private MoveRules() {
	}

	/** The moves that the person may make by hand, in the order of the life cycle. */
	public static Set<ConflictStatus> byHand(ConflictStatus from, Role role) {
		EnumSet<ConflictStatus> moves = EnumSet.noneOf(ConflictStatus.class);
		if (from != REVIEW) {
			moves.addAll(from.next());
			moves.removeIf(ConflictStatus::isClosed);
		}
		moves.remove(CANCELLED);
		if (mayCancel(from, role)) {
			moves.add(CANCELLED);
		}
		return moves;
	}

	/**
	 * Whether the move must say why: backwards, aside, and to a review without agreement.
	 */
	public static boolean needsReason(ConflictStatus from, ConflictStatus to) {
		boolean back = to.ordinal() < from.ordinal() && EnumSet.of(STRATEGY, NEGOTIATION, AGREED).contains(from);
		boolean unagreed = to == REVIEW && from != AGREED && from != RETURNED;
		return back || unagreed || ALWAYS_REASONED.contains(to);
	}

	/** Whether the move is a decision of a review. */
	public static boolean ofReview(@Nullable ConflictStatus from, @Nullable ConflictStatus to) {
		return from == REVIEW && to != CANCELLED;
	}

	/** The short way closes a mild conflict by one sentence. */
	public static boolean shortWay(ConflictStatus from, @Nullable Integer acuteness) {
		return from == REGISTERED && acuteness != null && acuteness <= DISPUTE;
	}

	private static boolean mayCancel(ConflictStatus from, Role role) {
		boolean early = from == DRAFT || from == REGISTERED;
		return from.isOpen() && (role == Role.SUPERVISOR || (role == Role.WORKER && early));
	}

}
