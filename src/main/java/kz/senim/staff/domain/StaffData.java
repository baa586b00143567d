package kz.senim.staff.domain;

import kz.senim.kernel.Role;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What an admin decides about an account.
 *
 * @param login lower-case Latin letters, digits, dot, dash and underscore
 * @param team needed for all but admins
 * @param language {@code ru}, {@code kk} or {@code en}
 */
public record StaffData(String surname, String givenName, @Nullable String patronymic, String login, Role role,
		@Nullable TeamId team, String language) {
}
