package kz.senim.client.domain;

import kz.senim.client.FileNumbers;
import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Component;

/**
 * Writes a new client. The order matters: a worker sees the row, and may hang something
 * on it, only once they are assigned.
 */
@Component
class NewFile {

	private final ClientRepository clients;

	private final FileNumbers numbers;

	private final IinSafe iinSafe;

	private final FileParts parts;

	private final Acts acts;

	NewFile(ClientRepository clients, FileNumbers numbers, IinSafe iinSafe, FileParts parts, Acts acts) {
		this.clients = clients;
		this.numbers = numbers;
		this.iinSafe = iinSafe;
		this.parts = parts;
		this.acts = acts;
	}

	Client make(RegisterClient wish, boolean iinTaken) {
		ClientId id = ClientId.next();
		FirstWorker.Place place = this.parts.placeFor(wish);
		Client client = new Client(id, this.numbers.next(FileNumbers.Series.CLIENT), place.team(), wish.details(),
				new Registered(this.acts.staff(), this.acts.instant(), this.acts.today()));
		if (wish.iin() != null) {
			client.identify(this.iinSafe.seal(id, wish.iin(), wish.iinByDocument()));
		}
		if (iinTaken) {
			client.markPossibleDuplicate();
		}
		this.clients.saveAndFlush(client);
		this.parts.add(id, place, wish);
		return client;
	}

}
