package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a client.
 */
public record ClientId(UUID value) {

	public static ClientId next() {
		return new ClientId(Uuids.next());
	}

	public static ClientId valueOf(String text) {
		return new ClientId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
