package kz.senim.client.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.domain.phone.PhoneBook;
import kz.senim.client.person.Iin;
import kz.senim.client.person.PersonName;
import kz.senim.client.person.Telephone;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a file; what stood there before stays in its history.
 */
@Service
@Transactional
public class ClientCorrection {

	private final ClientRepository clients;

	private final PhoneBook phones;

	private final IinDesk iinDesk;

	private final ClientHistory history;

	private final AuditTrail audit;

	ClientCorrection(ClientRepository clients, PhoneBook phones, IinDesk iinDesk, ClientHistory history,
			AuditTrail audit) {
		this.clients = clients;
		this.phones = phones;
		this.iinDesk = iinDesk;
		this.history = history;
		this.audit = audit;
	}

	/** The file as it stands, to be corrected. */
	public Editable open(ClientId id) {
		Client client = this.clients.require(id);
		this.audit.viewed("edit", id, null);
		SealedIin iin = client.iin();
		return new Editable(client.version(), client.details(), this.phones.of(id), this.iinDesk.masked(id, iin),
				iin != null && iin.confirmedByDocument());
	}

	/**
	 * The numbers that a form of this version may show masked: first those of now, then
	 * those of the version where they were changed since; in their order.
	 */
	public List<List<Telephone>> numbers(ClientId id, long version) {
		this.clients.require(id);
		FieldChange since = this.history.correctedSince(id, version).get(ClientFields.PHONES);
		return List.of(this.phones.of(id).stream().map(Phone::number).toList(),
				(since != null && since.before() != null) ? PhoneBook.numbers(since.before()) : List.of());
	}

	/**
	 * Corrects the file.
	 * @return whether another ordinary file has the same IIN, of which the supervisors
	 * are now told
	 * @throws StaleVersion if others corrected the same fields meanwhile
	 */
	public boolean correct(ClientId id, CorrectClient wish) {
		Client client = this.clients.lock(id);
		List<Phone> before = this.phones.of(id);
		refuseStale(client, before, wish);
		List<FieldChange> changes = new ArrayList<>(ClientFields.changes(client.details(), wish.details()));
		PersonName former = client.name();
		long fromVersion = client.version();
		client.describe(wish.details());
		if (!before.equals(wish.phones())) {
			this.phones.replace(id, wish.phones());
			changes
				.add(new FieldChange(ClientFields.PHONES, PhoneBook.written(before), PhoneBook.written(wish.phones())));
		}
		boolean suspected = this.iinDesk.correct(client, wish, changes);
		note(client, fromVersion, changes);
		if (former != null && !former.equals(client.name()) && !wish.mistyped()) {
			this.history.formerName(id, former);
		}
		return suspected;
	}

	private void note(Client client, long fromVersion, List<FieldChange> changes) {
		if (changes.isEmpty()) {
			return;
		}
		ClientId id = client.clientId();
		changes.forEach((change) -> this.history.corrected(id, fromVersion, change));
		this.clients.touch(id.value());
		this.audit.changed("client.corrected", "client", id.value(), id,
				Map.of("fields", changes.stream().map(FieldChange::field).toList()));
	}

	private void refuseStale(Client client, List<Phone> phones, CorrectClient wish) {
		if (client.version() == wish.version()) {
			return;
		}
		Map<String, FieldChange> corrected = this.history.correctedSince(client.clientId(), wish.version());
		List<Difference> differences = new ArrayList<>(
				ClientFields.differences(wish.details(), client.details(), corrected));
		if (corrected.containsKey(ClientFields.PHONES)) {
			differences.addAll(ClientFields.phoneDifferences(wish.phones(), phones));
		}
		if (corrected.containsKey(ClientFields.IIN) && wish.iin() != null) {
			differences.add(new Difference("iin.number", "client.form.iin.number", wish.iin().masked(), "", null));
		}
		if (!differences.isEmpty()) {
			throw new StaleVersion(client.version(), differences);
		}
	}

	/**
	 * A file as it stands.
	 *
	 * @param iin the masked IIN, or null
	 */
	public record Editable(long version, ClientDetails details, List<Phone> phones, @Nullable Iin iin,
			boolean iinByDocument) {
	}

}
