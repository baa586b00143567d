package kz.senim.conflict.web.elsewhere;

import java.util.List;

import kz.senim.conflict.reading.ConflictLists;
import kz.senim.conflict.reading.ConflictRow;
import kz.senim.contact.ContactViewPart;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The conflict that arose in a contact, on the contact's page.
 */
@Component
class ConflictOfContact implements ContactViewPart {

	private final ConflictLists lists;

	ConflictOfContact(ConflictLists lists) {
		this.lists = lists;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public @Nullable Part content(ContactId contact, ClientId client) {
		List<ConflictRow> arisen = this.lists.arisenIn(contact);
		return arisen.isEmpty() ? null
				: new Part("arisen-conflict", "conflict.panel.arisen", "conflict/panels :: arisen", arisen);
	}

}
