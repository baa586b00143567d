package kz.senim.reconciliation.domain;

import java.time.Instant;
import java.util.List;

import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.Marks;

/**
 * A talk that a neutral third noted while it went on.
 *
 * @param marks first and last marks of the whole talk
 * @param gestures those with marks, in the order in which they were made; one may come
 * again
 */
public record NotedTalk(Instant heldAt, Instant endedAt, Marks marks, List<Played> gestures, List<Gesture> attitudes,
		RecordTalk.Course course) {

	/**
	 * A gesture at its moment.
	 *
	 * @param marks before and after it, where both were rated
	 * @param turned whether it turned the talk; one at most
	 */
	public record Played(RecordTalk.Line line, Instant at, Marks marks, boolean turned) {
	}

}
