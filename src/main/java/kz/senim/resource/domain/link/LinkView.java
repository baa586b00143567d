package kz.senim.resource.domain.link;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

/**
 * A link as it shows at one of its conflicts.
 *
 * @param feeds whether that conflict feeds the other one; else it is fed by it
 * @param strength 1–3
 * @param linkedBy surname and initials
 * @param end how it was taken back, or null while it stands
 */
public record LinkView(UUID id, boolean feeds, Other other, int strength, String evidence, String linkedBy,
		Instant linkedAt, @Nullable End end, long version) {

	/** The conflict at the other end. */
	public record Other(ConflictId id, ClientId client, String number, String title, boolean open) {
	}

	/** Who took it back, and why. */
	public record End(String by, Instant at, String reason) {
	}

}
