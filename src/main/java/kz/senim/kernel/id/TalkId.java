package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a negotiation talk.
 */
public record TalkId(UUID value) {

	public static TalkId next() {
		return new TalkId(Uuids.next());
	}

	public static TalkId valueOf(String text) {
		return new TalkId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
