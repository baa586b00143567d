package kz.senim.staff;

import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An account that may work now, as it stands in this moment.
 *
 * @param name surname and initials
 * @param language {@code ru}, {@code kk} or {@code en}
 * @param textSize 100, 115 or 130 per cent
 * @param shortcuts whether single letters act as shortcuts
 */
public record StaffAccount(StaffId id, String login, String name, Role role, @Nullable TeamId team, String language,
		int textSize, boolean shortcuts) {
}
