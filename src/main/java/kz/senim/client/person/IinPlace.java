package kz.senim.client.person;

import java.util.UUID;

import kz.senim.vault.SealContext;

/**
 * Where an IIN stands sealed, and what its blind index is made for.
 */
public final class IinPlace {

	/** Purpose of the blind index. */
	public static final String INDEX = "client.iin_index";

	private IinPlace() {
	}

	/** The place of a client's IIN, bound into its seal. */
	public static SealContext of(UUID client) {
		return new SealContext("client", client, "iin_sealed");
	}

}
