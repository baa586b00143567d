package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a step or a planned meeting.
 */
public record TaskId(UUID value) {

	public static TaskId next() {
		return new TaskId(Uuids.next());
	}

	public static TaskId valueOf(String text) {
		return new TaskId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
