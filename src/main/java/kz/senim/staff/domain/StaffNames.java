package kz.senim.staff.domain;

import org.jspecify.annotations.Nullable;

/**
 * How the name of a member of staff is written.
 */
final class StaffNames {

	private static final char NBSP = '\u00A0';

	private StaffNames() {
	}

	/** Surname and initials, which stay on one line. */
	static String brief(String surname, String given, @Nullable String patronymic) {
		return surname + initial(given) + initial(patronymic);
	}

	static String full(String surname, String given, @Nullable String patronymic) {
		return surname + " " + given + ((patronymic != null) ? " " + patronymic : "");
	}

	private static String initial(@Nullable String name) {
		if (name == null || name.isEmpty()) {
			return "";
		}
		return NBSP + name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
	}

}
