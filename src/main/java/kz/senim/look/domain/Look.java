package kz.senim.look.domain;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail about a client.
 *
 * @param staff who, or null for a job
 * @param role in which role
 * @param action what, as the trail calls it
 * @param purpose why, as the trail calls it
 */
public record Look(UUID id, Instant at, @Nullable StaffId staff, @Nullable String role, String action,
		@Nullable String purpose, @Nullable ClientId client) {

	String key() {
		return this.at + "_" + this.id;
	}

}
