package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a conflict.
 */
public record ConflictId(UUID value) {

	public static ConflictId next() {
		return new ConflictId(Uuids.next());
	}

	public static ConflictId valueOf(String text) {
		return new ConflictId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
