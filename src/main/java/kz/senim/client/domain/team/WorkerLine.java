package kz.senim.client.domain.team;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works or worked with a client.
 *
 * @param to when that ended, or null while it lasts
 * @param note what the person who assigned wrote for the worker, or null
 * @param by who assigned
 */
public record WorkerLine(UUID id, StaffId staff, boolean main, Instant from, @Nullable Instant to,
		@Nullable String note, StaffId by) {

	public boolean isCurrent() {
		return this.to == null;
	}

}
