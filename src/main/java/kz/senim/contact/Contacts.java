package kz.senim.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * The session log for other modules.
 */
public interface Contacts {

	/** The contact, if it is visible. */
	Optional<ContactRef> find(ContactId id);

	/** What was said last: the client's last quoted words. */
	Optional<Words> lastWords(ClientId client);

	/** Trust over time for the strip, oldest first, at most as many as asked for. */
	List<TrustPoint> trust(ClientId client, int limit);

	/** A contact as others refer to it. */
	record ContactRef(ContactId id, ClientId client, Instant occurredAt, String channel) {
	}

	/** The client's words, their language (ru, kk, en) and when they were said. */
	record Words(String text, @Nullable String language, Instant at) {
	}

	/**
	 * Trust 0–10 as the worker sees it and as the client says; null where nobody rated.
	 */
	record TrustPoint(Instant at, @Nullable Integer byWorker, @Nullable Integer byClient) {
	}

}
