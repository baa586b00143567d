package kz.senim.reconciliation.live;

import java.util.Arrays;
import java.util.List;

/**
 * What an entry of a live talk notes; codes of the list {@code session_event}, beside
 * attitudes and marks.
 */
public enum LiveKind {

	GESTURE, ATTITUDE, AGGRAVATION, AGREED_POINT, PAUSE, THIRD_JOINED, LEFT, MODEL_SWITCH, MARK;

	/** Whether it is noted by one press, without further words. */
	public boolean isMoment() {
		return this == AGGRAVATION || this == AGREED_POINT || this == PAUSE || this == THIRD_JOINED || this == LEFT;
	}

	/** Those that are noted by one press. */
	public static List<LiveKind> moments() {
		return Arrays.stream(values()).filter(LiveKind::isMoment).toList();
	}

}
