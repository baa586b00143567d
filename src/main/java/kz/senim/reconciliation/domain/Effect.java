package kz.senim.reconciliation.domain;

import java.util.List;

import kz.senim.reconciliation.TalkView;

/**
 * Whether talking the same way goes on to change anything.
 */
public final class Effect {

	private static final int PATIENCE = 2;

	private Effect() {
	}

	/**
	 * Whether the last two rated talks changed neither tension nor trust nor
	 * constructiveness by a point: then another model may fit.
	 * @param talks newest first
	 */
	public static boolean missing(List<TalkView> talks) {
		List<TalkView> last = talks.stream()
			.filter((talk) -> talk.counts() && !talk.marks().isEmpty())
			.limit(PATIENCE)
			.toList();
		return last.size() == PATIENCE && last.stream().noneMatch((talk) -> talk.marks().moved());
	}

}
