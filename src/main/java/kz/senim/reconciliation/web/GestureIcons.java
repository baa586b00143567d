package kz.senim.reconciliation.web;

import kz.senim.reconciliation.Gesture;

/**
 * The drawing of each gesture.
 */
final class GestureIcons {

	private GestureIcons() {
	}

	static String of(Gesture gesture) {
		return switch (gesture) {
			case APOLOGY -> "mood-heart";
			case COMPROMISE -> "arrows-exchange";
			case REGRET -> "rewind-backward-5";
			case LEGITIMACY -> "scale";
			case DISCLOSE -> "message-heart";
			case ASK_OPENNESS -> "lock-open";
			case MOTIVES -> "message-dots";
			case OWN_PART -> "hand-stop";
			case RESPECT -> "award";
			case OPEN_OFFERS -> "bulb";
			case WIN_WIN -> "heart-handshake";
		};
	}

}
