package kz.senim.audit.chain;

import java.util.List;

/**
 * What the verification found.
 *
 * @param head as far as the chain is sound
 * @param anchors how many anchors it was compared with
 * @param waiting rows that are not sealed yet
 * @param problems what is wrong, the first bad row first; none for a sound trail
 */
record TrailReport(Head head, int anchors, long waiting, List<String> problems) {

	boolean isSound() {
		return this.problems.isEmpty();
	}

}
