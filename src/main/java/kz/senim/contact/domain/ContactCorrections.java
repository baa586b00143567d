package kz.senim.contact.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.draft.FormKeys;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may still be done to a logged contact: add to it, or mark it as entered in error.
 */
@Service
public class ContactCorrections {

	private final ContactFile file;

	private final FormKeys keys;

	private final Ratings ratings;

	private final JdbcClient jdbc;

	private final Clock clock;

	ContactCorrections(ContactFile file, FormKeys keys, Ratings ratings, JdbcClient jdbc, Clock clock) {
		this.file = file;
		this.keys = keys;
		this.ratings = ratings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds a text with author and time.
	 * @return the path of the contact's page
	 */
	@Transactional
	public String add(Actor author, ContactId id, UUID key, String text) {
		Contact contact = this.file.open(id);
		return this.keys.once(key, "contact-addendum", () -> {
			UUID addendum = Uuids.next();
			this.jdbc.sql("""
					insert into contact_addendum (id, contact_id, client_id, text, added_by, added_at)
					values (?, ?, ?, ?, ?, ?)
					""")
				.params(addendum, id.value(), contact.client().value(), text, author.requireStaff().value(),
						this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			this.file.changed("contact.added_to", contact, Map.of("length", text.length()));
			return "/contacts/" + id;
		});
	}

	/**
	 * Marks a contact as entered in error. It stays to be read, struck; ratings and the
	 * glance are counted without it.
	 * @throws StaleVersion if the contact changed since that version
	 * @throws RuleViolated if it is marked already, or the person neither wrote it nor
	 * supervises
	 */
	@Transactional
	public void markError(Actor by, ContactId id, long version, String reason) {
		Contact contact = this.file.open(id);
		if (!by.is(contact.worker()) && !by.is(Role.SUPERVISOR)) {
			throw new RuleViolated("contact.error.notAuthor");
		}
		if (contact.version() != version) {
			throw new StaleVersion(contact.version(),
					List.of(new StaleVersion.Difference("reason", "contact.field.reason", reason, null, null)));
		}
		contact.enteredInError(reason, by.requireStaff(), this.clock.instant());
		this.file.save(contact);
		this.ratings.recount(contact.client());
		this.file.changed("contact.marked_error", contact, Map.of("length", reason.length()));
	}

}
