package kz.senim.contact.domain;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ContactId;

import org.springframework.stereotype.Component;

/**
 * Takes a logged contact out for a correction, after the client's door was asked.
 */
@Component
class ContactFile {

	private final ContactRepository contacts;

	private final Clients clients;

	private final AuditTrail trail;

	ContactFile(ContactRepository contacts, Clients clients, AuditTrail trail) {
		this.contacts = contacts;
		this.clients = clients;
		this.trail = trail;
	}

	Contact open(ContactId id) {
		Contact contact = this.contacts.findById(id.value()).orElseThrow(() -> new NotFound("contact " + id));
		this.clients.require(contact.client());
		return contact;
	}

	void save(Contact contact) {
		this.contacts.saveAndFlush(contact);
	}

	void changed(String action, Contact contact, Map<String, ?> details) {
		this.trail.changed(action, "contact", contact.id().value(), contact.client(), details);
	}

}
