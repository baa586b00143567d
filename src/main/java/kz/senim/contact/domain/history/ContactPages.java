package kz.senim.contact.domain.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.contact.ContactViewPart;
import kz.senim.contact.domain.history.ContactView.Head;
import kz.senim.contact.domain.history.ContactView.Piece;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the page of a contact; every view is in the trail.
 */
@Service
public class ContactPages {

	private final ContactReader reader;

	private final Clients clients;

	private final StaffDirectory staff;

	private final AuditTrail trail;

	private final ObjectProvider<ContactViewPart> parts;

	ContactPages(ContactReader reader, Clients clients, StaffDirectory staff, AuditTrail trail,
			ObjectProvider<ContactViewPart> parts) {
		this.reader = reader;
		this.clients = clients;
		this.staff = staff;
		this.trail = trail;
		this.parts = parts;
	}

	/**
	 * The contact with all that belongs to it.
	 * @throws NotFound if it is unknown or not visible
	 */
	@Transactional
	public ContactView open(ContactId id) {
		Head head = this.reader.head(id.value()).orElseThrow(() -> new NotFound("contact " + id));
		ClientId client = new ClientId(head.client());
		ClientRef ref = this.clients.require(client);
		this.trail.viewed("contact", client, id.value());
		Map<String, List<Piece>> pieces = this.reader.pieces(head);
		return new ContactView(head, ref, pieces, family(pieces), this.staff.byId(people(head, pieces)),
				extras(id, client));
	}

	private List<ClientRef> family(Map<String, List<Piece>> pieces) {
		Set<ClientId> others = new LinkedHashSet<>();
		pieces.getOrDefault("family", List.of())
			.forEach((one) -> others.add(ClientId.valueOf(String.valueOf(one.a()))));
		return others.isEmpty() ? List.of() : new ArrayList<>(this.clients.byId(others).values());
	}

	private static Set<StaffId> people(Head head, Map<String, List<Piece>> pieces) {
		Set<StaffId> people = new LinkedHashSet<>(Set.of(new StaffId(head.worker())));
		if (head.errorBy() != null) {
			people.add(new StaffId(head.errorBy()));
		}
		pieces.getOrDefault("addendum", List.of())
			.forEach((one) -> people.add(new StaffId(UUID.fromString(String.valueOf(one.b())))));
		return people;
	}

	private List<ContactViewPart.Part> extras(ContactId id, ClientId client) {
		List<ContactViewPart.Part> extras = new ArrayList<>();
		this.parts.stream().sorted(Comparator.comparingInt(ContactViewPart::order)).forEach((one) -> {
			ContactViewPart.Part part = one.content(id, client);
			if (part != null) {
				extras.add(part);
			}
		});
		return extras;
	}

}
