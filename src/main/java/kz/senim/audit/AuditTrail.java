package kz.senim.audit;

import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail. Every call needs a running read-write transaction and joins it: no
 * row, no page and no change (fail closed). Who acts, the time, the request and its
 * source are added here. Details hold codes, ids, counts and lengths, never case text,
 * names or numbers of people.
 */
public interface AuditTrail {

	/**
	 * A person saw a part of a client's file.
	 * @param part what was shown, such as {@code card}, {@code contact}, {@code conflict}
	 * @param subject id of the shown object, or null for the client's page itself
	 */
	void viewed(String part, ClientId client, @Nullable UUID subject);

	/**
	 * A list or a search showed these clients.
	 * @param list which list
	 * @param details kind, length, keyed hash and count of a search; filters of a list
	 */
	void listed(String list, Iterable<ClientId> shown, Map<String, ?> details);

	/**
	 * Something was changed.
	 * @param action dotted name in the past tense, such as {@code contact.logged}
	 * @param subjectType the table of the object
	 * @param client the client whose data it is, or null
	 */
	void changed(String action, String subjectType, UUID subject, @Nullable ClientId client, Map<String, ?> details);

	/**
	 * Somebody asked for what they may not see, or what does not exist.
	 * @param kind what was asked for, as the address names it
	 * @param subject the id asked for, or null for a section
	 * @param client the client's id, where one was asked for
	 */
	void refused(String kind, @Nullable UUID subject, @Nullable ClientId client, Map<String, ?> details);

	/** Anything else worth a row: sign-ins, refusals, configuration. */
	void noted(String action, Map<String, ?> details);

}
