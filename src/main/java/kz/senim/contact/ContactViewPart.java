package kz.senim.contact;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What a higher module adds to the page of a contact (the conflict that arose in it, the
 * gestures made); one query each, within the page's transaction.
 */
public interface ContactViewPart {

	/** Order on the page, ascending. */
	int order();

	/** What to show, or null to leave the part out. */
	@Nullable Part content(ContactId contact, ClientId client);

	/**
	 * A part of the page.
	 *
	 * @param id HTML id
	 * @param title message key
	 * @param fragment Thymeleaf fragment that gets the model as {@code part}, such as
	 * {@code reconciliation/contact :: gestures}
	 */
	record Part(String id, String title, String fragment, Object model) {
	}

}
