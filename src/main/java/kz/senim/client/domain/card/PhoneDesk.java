package kz.senim.client.domain.card;

import java.util.List;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.domain.phone.PhoneBook;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the telephones of a file, which its pages mask.
 */
@Service
@Transactional
public class PhoneDesk {

	private final Clients clients;

	private final PhoneBook phones;

	private final AuditTrail audit;

	PhoneDesk(Clients clients, PhoneBook phones, AuditTrail audit) {
		this.clients = clients;
		this.phones = phones;
		this.audit = audit;
	}

	/** All numbers in full, on the record. */
	public List<Phone> reveal(ClientId id) {
		this.clients.require(id);
		this.audit.viewed("phones", id, null);
		return this.phones.of(id);
	}

}
