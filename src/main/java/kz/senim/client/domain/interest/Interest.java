package kz.senim.client.domain.interest;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest, standing or ended.
 *
 * @param endedBy who ended it, or null while it stands
 */
public record Interest(UUID id, StaffId staff, InterestKind kind, @Nullable String words, StaffId by, Instant since,
		@Nullable StaffId endedBy, @Nullable Instant endedAt, @Nullable String endReason) {

	public boolean isStanding() {
		return this.endedBy == null;
	}

}
