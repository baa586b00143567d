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
	 * @throws kz.senim.kernel.NotFound if no {@link DraftForm} has this name, or the key
	 * belongs to another person, client, form or record
	 * @throws kz.senim.kernel.RuleViolated if the fields are too many or too long
	 */
	Optional<DraftReceipt> keep(DraftContent content);

	/** The acting person's draft with this key, as it was kept last. */
	Optional<DraftContent> find(UUID formKey);

	/** The acting person's drafts, newest first. */
	List<DraftRow> mine();

	/** Throws the draft away; a key without a draft is no error. */
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

	/**
	 * A draft in a list.
	 *
	 * @param formKey the form's idempotency key
	 * @param form name of the form
	 * @param label message key by which lists call a draft of this form
	 * @param client whose data the form holds, or null
	 * @param path where the form can be opened again
	 * @param savedAt when it was kept last
	 */
	record DraftRow(UUID formKey, String form, String label, @Nullable ClientId client, String path, Instant savedAt) {
	}

}
