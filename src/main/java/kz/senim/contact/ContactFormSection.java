package kz.senim.contact;

import java.util.List;
import java.util.Map;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;

import org.springframework.util.MultiValueMap;

/**
 * A part of the contact form that a higher module contributes (the conflict draft,
 * gestures), saved in the same transaction. Its fields carry the prefix of the section.
 */
public interface ContactFormSection {

	/**
	 * Order in the form, ascending: below 100 right under the outcomes (the conflict
	 * draft), from 100 on among the details (gestures).
	 */
	int order();

	/** Prefix of the section's field names, such as {@code conflict.}. */
	String prefix();

	/**
	 * Thymeleaf fragment that draws it with {@code section} as model, such as
	 * {@code conflict/form :: draft}.
	 */
	String fragment();

	/**
	 * The model of the section.
	 * @param typed the section's fields as typed or kept in a draft; empty on a fresh
	 * form
	 */
	Object model(ClientId client, MultiValueMap<String, String> typed);

	/**
	 * Message keys of what is wrong, by field; empty if all is well or the section is
	 * unused.
	 */
	Map<String, String> check(MultiValueMap<String, String> typed, List<String> outcomes);

	/** Saves the section for a contact that was just logged. */
	void save(LoggedContact contact, MultiValueMap<String, String> typed);

	/** The contact that the section belongs to. */
	record LoggedContact(ContactId id, ClientId client, java.time.Instant occurredAt, List<String> outcomes,
			@org.jspecify.annotations.Nullable String whatHappened, @org.jspecify.annotations.Nullable Integer tension,
			@org.jspecify.annotations.Nullable String place) {
	}

}
