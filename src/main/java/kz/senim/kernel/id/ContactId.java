package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a logged contact.
 */
public record ContactId(UUID value) {

	public static ContactId next() {
		return new ContactId(Uuids.next());
	}

	public static ContactId valueOf(String text) {
		return new ContactId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
