package kz.senim.review.domain;

import java.time.Instant;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands.
 *
 * @param reviewer who is to decide, or null while nobody could be found
 * @param deputy whether the reviewer was named as a deputy, with the file opened for it
 * @param decision null while it waits
 * @param mine whether the acting person is to decide; one without reviewer is open to all
 */
public record ReviewView(ReviewId id, ConflictId conflict, ClientId client, ReviewKind kind, StaffId submittedBy,
		Instant submittedAt, @Nullable StaffId reviewer, boolean deputy, @Nullable ReviewDecision decision,
		@Nullable String remark, boolean mine, long version) {

	public boolean isOpen() {
		return this.decision == null;
	}

}
