package kz.senim.review.domain;

/**
 * How a review ended; withdrawn if the conflict left the review by another way.
 */
public enum ReviewDecision {

	APPROVED, RETURNED, ESCALATED, WITHDRAWN;

	/** Whether it must say why. */
	public boolean needsRemark() {
		return this == RETURNED || this == ESCALATED;
	}

}
