package kz.senim.review.domain.queue;

import java.time.Instant;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ReviewId;
import kz.senim.review.domain.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * A review in the queue.
 *
 * @param again whether it came back after a return
 * @param above whether it was passed higher
 * @param hours how long it waits
 * @param unassigned whether nobody could be found to review it
 */
public record ReviewRow(ReviewId id, ReviewKind kind, ClientId client, String number, String title,
		@Nullable Integer acuteness, String worker, Instant submittedAt, long hours, boolean again, boolean above,
		boolean deputy, boolean unassigned) {

	private static final long LONG = 48;

	/** Whether it waits longer than 48 hours. */
	public boolean isLong() {
		return this.hours > LONG;
	}

}
