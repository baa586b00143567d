package kz.senim.contact.domain.entry;

import java.util.Set;

/**
 * What the codes of the list {@code channel} mean for a contact.
 */
public final class Channels {

	private static final Set<String> REMOTE = Set.of("PHONE", "VIDEO", "MESSENGER", "SMS", "EMAIL", "LETTER",
			"HOTLINE");

	private Channels() {
	}

	/** Whether a contact by this channel has a place. */
	public static boolean hasPlace(String channel) {
		return !REMOTE.contains(channel);
	}

}
