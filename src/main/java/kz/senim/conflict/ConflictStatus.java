package kz.senim.conflict;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life cycle of a conflict (closed list {@code conflict_status}). The table
 * conflict_transition holds the same moves.
 */
public enum ConflictStatus {

	DRAFT, REGISTERED, DIAGNOSIS, STRATEGY, NEGOTIATION, PAUSED, AGREED, REVIEW, RETURNED, ESCALATED, CLOSED_RESOLVED,
	CLOSED_PARTIAL, CLOSED_UNRESOLVED, REOPENED, CANCELLED;

	/** The states that a conflict may move to from this one, before any gate is asked. */
	public Set<ConflictStatus> next() {
		EnumSet<ConflictStatus> next = switch (this) {
			case DRAFT -> EnumSet.of(REGISTERED);
			case REGISTERED -> EnumSet.of(DIAGNOSIS, CLOSED_RESOLVED);
			case DIAGNOSIS -> EnumSet.of(STRATEGY, ESCALATED);
			case STRATEGY -> EnumSet.of(NEGOTIATION, DIAGNOSIS);
			case NEGOTIATION -> EnumSet.of(PAUSED, AGREED, STRATEGY, ESCALATED, REVIEW);
			case PAUSED -> EnumSet.of(NEGOTIATION, REVIEW);
			case AGREED -> EnumSet.of(REVIEW, NEGOTIATION);
			case ESCALATED -> EnumSet.of(DIAGNOSIS, REVIEW);
			case REVIEW -> EnumSet.of(RETURNED, ESCALATED, CLOSED_RESOLVED, CLOSED_PARTIAL, CLOSED_UNRESOLVED);
			case RETURNED -> EnumSet.of(DIAGNOSIS, NEGOTIATION, REVIEW);
			case CLOSED_RESOLVED, CLOSED_PARTIAL, CLOSED_UNRESOLVED -> EnumSet.of(REOPENED);
			case REOPENED -> EnumSet.of(DIAGNOSIS);
			case CANCELLED -> EnumSet.noneOf(ConflictStatus.class);
		};
		if (isOpen()) {
			next.add(CANCELLED);
		}
		return next;
	}

	public boolean canMoveTo(ConflictStatus to) {
		return next().contains(to);
	}

	public boolean isClosed() {
		return this == CLOSED_RESOLVED || this == CLOSED_PARTIAL || this == CLOSED_UNRESOLVED;
	}

	public boolean isOpen() {
		return !isClosed() && this != CANCELLED;
	}

}
