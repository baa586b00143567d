package kz.senim.staff.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list.
 *
 * @param leaveUntil last day of the present leave, or null
 * @param substitute who stands in, or null
 * @param standsInFor for whom this person stands in today, or null
 */
public record StaffRow(UUID id, String name, String login, String language, Role role, @Nullable String team,
		AccountStatus status, @Nullable LocalDate leaveUntil, @Nullable String substitute, @Nullable String standsInFor,
		@Nullable Instant lastSignIn) {
}
