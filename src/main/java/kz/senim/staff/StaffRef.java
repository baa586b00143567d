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

	private static final char NBSP = '\u00A0';

	/** Surname and initials, which stay on one line. */
	public static String shortName(String surname, String given, @Nullable String patronymic) {
		return surname + initial(given) + initial(patronymic);
	}

	private static String initial(@Nullable String name) {
		if (name == null || name.isEmpty()) {
			return "";
		}
		return NBSP + name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
	}

}
