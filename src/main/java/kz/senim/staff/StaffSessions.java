package kz.senim.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The places where a person is signed in; the security module answers.
 */
public interface StaffSessions {

	/** Where the person is signed in, newest first. */
	List<SignedInAt> of(StaffId id);

	/** Ends one of the person's sign-ins; one of somebody else stays as it is. */
	void end(StaffId id, String key);

	/** Ends all but the one of the running request, if it is the person's. */
	void endOthers(StaffId id);

	/** Ends all. */
	void endAll(StaffId id);

	/** Whether the person gives a second factor at the sign-in. */
	boolean hasSecondFactor(StaffId id);

	/** Which of these people give a second factor, by one query. */
	Set<StaffId> withSecondFactor(Collection<StaffId> people);

	/**
	 * One sign-in.
	 *
	 * @param key names it in a form, and opens nothing
	 * @param device browser and system in plain words, or null
	 * @param current whether it is the one of the running request
	 */
	record SignedInAt(String key, Instant since, Instant lastSeen, @Nullable String device, boolean current) {
	}

}
