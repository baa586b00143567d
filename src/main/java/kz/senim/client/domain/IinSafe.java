package kz.senim.client.domain;

import kz.senim.client.person.Iin;
import kz.senim.client.person.IinPlace;
import kz.senim.kernel.id.ClientId;
import kz.senim.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Seals IINs, opens them, and makes the index by which one is found.
 */
@Component
public class IinSafe {

	private final Vault vault;

	IinSafe(Vault vault) {
		this.vault = vault;
	}

	/** What to compare with {@code client.iin_index}. */
	public byte[] index(Iin iin) {
		return this.vault.blindIndex(iin.digits(), IinPlace.INDEX);
	}

	/** The IIN of a client's row. */
	public Iin open(ClientId client, byte[] sealed) {
		return new Iin(this.vault.open(sealed, IinPlace.of(client.value())));
	}

	SealedIin seal(ClientId client, Iin iin, boolean confirmedByDocument) {
		return new SealedIin(this.vault.seal(iin.digits(), IinPlace.of(client.value())), index(iin),
				confirmedByDocument);
	}

}
