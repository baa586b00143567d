package kz.senim.reconciliation;

/**
 * How the other side answered a gesture (closed list {@code gesture_response}).
 */
public enum GestureResponse {

	RECIPROCATED, ACCEPTED, THINKING, NEUTRAL, REJECTED, ESCALATED;

	/** Whether the gesture was taken well. */
	public boolean isGood() {
		return this == RECIPROCATED || this == ACCEPTED;
	}

}
