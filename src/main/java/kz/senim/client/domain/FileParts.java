package kz.senim.client.domain;

import kz.senim.client.domain.consent.Consents;
import kz.senim.client.domain.family.FamilyTies;
import kz.senim.client.domain.phone.PhoneBook;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Component;

/**
 * What belongs to a new file: its worker, the first line of its history, telephones,
 * family and consent.
 */
@Component
class FileParts {

	private final FirstWorker firstWorker;

	private final ClientHistory history;

	private final PhoneBook phones;

	private final FamilyTies family;

	private final Consents consents;

	FileParts(FirstWorker firstWorker, ClientHistory history, PhoneBook phones, FamilyTies family, Consents consents) {
		this.firstWorker = firstWorker;
		this.history = history;
		this.phones = phones;
		this.family = family;
		this.consents = consents;
	}

	FirstWorker.Place placeFor(RegisterClient wish) {
		return this.firstWorker.choose(wish.team(), wish.worker());
	}

	void add(ClientId id, FirstWorker.Place place, RegisterClient wish) {
		this.firstWorker.assign(id, place.worker());
		this.history.began(id);
		this.phones.replace(id, wish.phones());
		this.family.link(id, wish.family());
		this.consents.add(id, wish.consent());
	}

}
