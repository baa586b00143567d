package kz.senim.staff.domain;

import java.util.UUID;

import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of a name or login, or null for all
 * @param down from the end of the alphabet
 * @param after the last of the page before, or null
 */
public record StaffFilter(@Nullable String text, @Nullable Role role, @Nullable AccountStatus status, boolean down,
		@Nullable UUID after) {

	/** Everybody. */
	public static StaffFilter all() {
		return new StaffFilter(null, null, null, false, null);
	}

}
