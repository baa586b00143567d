package kz.senim.review.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.own.OwnAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands.
 *
 * @param reviewer who is to decide, or null while nobody could be found
 * @param deputy whether the reviewer was named as a deputy, with the file opened for it
 * @param decision null while it waits
 * @param own what the worker answered in this cycle, in the order of the questions, or
 * null
 * @param mine whether the acting person is to decide; one without reviewer is open to all
 */
public record ReviewView(ReviewId id, ConflictId conflict, ClientId client, ReviewKind kind, StaffId submittedBy,
		Instant submittedAt, @Nullable StaffId reviewer, boolean deputy, @Nullable ReviewDecision decision,
		@Nullable String remark, boolean mine, @Nullable String own, long version) {

	/** The worker's own answers by question: yes, no or na; empty if there are none. */
	public Map<String, String> ownAnswers() {
		Map<String, String> answers = new LinkedHashMap<>();
		if (this.own != null) {
			String[] each = this.own.split(",");
			for (int i = 0; i < each.length; i++) {
				answers.put(OwnAnswers.QUESTIONS.get(i), each[i]);
			}
		}
		return answers;
	}

	public boolean isOpen() {
		return this.decision == null;
	}

}
