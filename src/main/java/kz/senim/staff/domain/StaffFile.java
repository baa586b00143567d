package kz.senim.staff.domain;

import java.time.Instant;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An account as an admin sees it.
 *
 * @param clients how many clients would be left without a worker
 * @param own whether it is the admin's own
 */
public record StaffFile(StaffId id, String name, StaffData data, AccountStatus status, LeaveWish leave,
		@Nullable Instant lastSignIn, long clients, boolean own, long version) {
}
