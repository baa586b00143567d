package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a member of staff.
 */
public record StaffId(UUID value) {

	public static StaffId next() {
		return new StaffId(Uuids.next());
	}

	public static StaffId valueOf(String text) {
		return new StaffId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
