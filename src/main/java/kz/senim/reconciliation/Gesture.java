package kz.senim.reconciliation;

/**
 * The eleven reconciliation gestures (closed list {@code gesture}).
 */
public enum Gesture {

	APOLOGY, COMPROMISE, REGRET, LEGITIMACY, DISCLOSE, ASK_OPENNESS, MOTIVES, OWN_PART, RESPECT, OPEN_OFFERS, WIN_WIN;

	/** Whether it is an attitude of the whole talk, which takes no marks. */
	public boolean isAttitude() {
		return this == OPEN_OFFERS || this == WIN_WIN;
	}

}
