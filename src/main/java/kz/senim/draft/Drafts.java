package kz.senim.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Unfinished forms kept on the server, sealed, each bound to one person, one form and
 * mostly one client.
 */
public interface Drafts {

	/**
	 * Keeps the fields. A draft whose form was already submitted stays gone.
	 * @return what stands now, or empty if the form was submitted meanwhile
	 */
	Optional<DraftReceipt> keep(DraftContent content);

	Optional<DraftContent> find(UUID formKey);

	/** The acting person's drafts, newest first. */
	List<DraftRow> mine();

	void discard(UUID formKey);

	/**
	 * A form as it was typed.
	 *
	 * @param formKey the form's idempotency key
	 * @param form name of the form
	 * @param client whose data the form holds, or null
	 * @param subject the record being edited, or null for a new one
	 * @param baseVersion the version at which editing began, or null
	 * @param path where the form can be opened again
	 * @param fields names and values as the browser would send them
	 */
	record DraftContent(UUID formKey, String form, @Nullable ClientId client, @Nullable UUID subject,
			@Nullable Long baseVersion, String path, Map<String, List<String>> fields) {
	}

	/** When a draft was kept, and its revision counted from 1. */
	record DraftReceipt(Instant savedAt, long revision) {
	}

	/** A draft in a list. */
	record DraftRow(UUID formKey, String form, @Nullable ClientId client, String path, Instant savedAt) {
	}

}
