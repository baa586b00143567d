package kz.senim.contact.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.senim.contact.domain.entry.LogContact;
import kz.senim.contact.domain.entry.RatingHow;
import kz.senim.contact.domain.entry.Side;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Writes one visit: a contact for each client who took part, because ratings and workers
 * differ; a common visit id ties them.
 */
@Component
class ContactWriter {

	private final ContactRepository contacts;

	private final ContactParts parts;

	private final Ratings ratings;

	private final CurrentActor actor;

	private final Clock clock;

	ContactWriter(ContactRepository contacts, ContactParts parts, Ratings ratings, CurrentActor actor, Clock clock) {
		this.contacts = contacts;
		this.parts = parts;
		this.ratings = ratings;
		this.actor = actor;
		this.clock = clock;
	}

	/** The contacts of the visit, that of the form's client first. */
	List<Contact> write(LogContact wish) {
		UUID visit = Uuids.next();
		List<Contact> written = new ArrayList<>();
		Contact own = write(wish, wish.client(), visit, wish.marks().trust());
		this.parts.writeOwn(own, wish.details());
		if (wish.marks().byClient() != null) {
			rate(own, Side.CLIENT, wish.marks().byClient().how(), wish.marks().byClient().value());
		}
		written.add(own);
		for (LogContact.Companion one : wish.family()) {
			written.add(write(wish, one.client(), visit, one.trust()));
		}
		return written;
	}

	private Contact write(LogContact wish, ClientId client, UUID visit, @Nullable Integer trust) {
		Instant now = this.clock.instant();
		StaffId worker = this.actor.require().requireStaff();
		boolean first = !this.contacts.existsByClientId(client.value());
		Contact contact = save(new Contact(wish, client, visit, worker, now, first));
		this.parts.writeShared(contact, wish);
		if (trust != null) {
			rate(contact, Side.WORKER, RatingHow.OWN_HAND, trust);
		}
		return contact;
	}

	/** The constraint contact_meeting_uk: a meeting is logged once for a client. */
	private Contact save(Contact contact) {
		try {
			return this.contacts.saveAndFlush(contact);
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("contact_meeting_uk")) {
				throw new RuleViolated("contact.error.meetingLogged");
			}
			throw ex;
		}
	}

	private void rate(Contact contact, Side rater, RatingHow how, int value) {
		this.ratings.add(contact, rater, how, value, contact.occurredAt(), this.actor.require().requireStaff());
	}

}
