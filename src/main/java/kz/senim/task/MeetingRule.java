package kz.senim.task;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What forbids a meeting with a client, contributed by modules that know of danger.
 */
public interface MeetingRule {

	/**
	 * Asked before a meeting is planned or moved, in the same transaction.
	 * @param with who else is there, as typed, or null
	 * @throws kz.senim.kernel.RuleViolated with the reason, if this meeting must not be
	 */
	void check(ClientId client, StaffId staff, @Nullable String with);

}
