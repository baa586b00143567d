package kz.senim.client.domain.restriction;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Why and since when a file is restricted.
 *
 * @param liftAskedBy who asks for the end, or null
 * @param liftReason why, or null
 */
public record Restriction(UUID id, RestrictionReason reason, @Nullable String words, StaffId by, Instant since,
		@Nullable StaffId liftAskedBy, @Nullable Instant liftAskedAt, @Nullable String liftReason) {

	public boolean isLiftAsked() {
		return this.liftAskedBy != null;
	}

}
