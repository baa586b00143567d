package kz.senim.staff;

import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as others see them.
 *
 * @param shortName surname and initials with no-break spaces
 * @param fullName surname, given name, patronymic
 */
public record StaffRef(StaffId id, String shortName, String fullName, Role role, @Nullable TeamId team,
		boolean active) {
}
