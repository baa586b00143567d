package kz.senim.staff.domain;

import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * How the name of a member of staff is written.
 */
final class StaffNames {

	private StaffNames() {
	}

	/** Surname and initials, which stay on one line. */
	static String brief(String surname, String given, @Nullable String patronymic) {
		return StaffRef.shortName(surname, given, patronymic);
	}

	static String full(String surname, String given, @Nullable String patronymic) {
		return surname + " " + given + ((patronymic != null) ? " " + patronymic : "");
	}

}
