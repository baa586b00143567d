package kz.senim.contact.domain.desk;

import java.util.List;

import kz.senim.contact.Contacts;
import kz.senim.contact.domain.entry.CommunicationStyle;
import org.jspecify.annotations.Nullable;

/**
 * What former contacts say: the worker's own last way of meeting, and the last marks,
 * style and words with this client.
 *
 * @param sinceRating contacts since the client last rated
 */
public record Former(@Nullable String channel, @Nullable String place, @Nullable Integer minutes, List<String> purposes,
		@Nullable CommunicationStyle style, @Nullable Integer trust, @Nullable Integer clientTrust,
		@Nullable Integer tension, int sinceRating, Contacts.@Nullable Words words) {

	private static final int ASK_EVERY = 4;

	/** Whether it is time to ask the client for a rating: about every fourth contact. */
	public boolean askClient() {
		return this.sinceRating >= ASK_EVERY - 1;
	}

}
