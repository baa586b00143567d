package kz.senim.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import kz.senim.kernel.id.StaffId;

/**
 * Tells the trail who somebody is; contributed by the module of the staff.
 */
public interface NameOfStaff {

	/** The names by which admins know these accounts, in one query. */
	Map<StaffId, String> namesOf(Collection<StaffId> staff);

	/** The account with this sign-in name. */
	Optional<StaffId> withLogin(String login);

}
