package kz.senim.contact.domain.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.contact.ContactViewPart;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a contact's page shows.
 *
 * @param family the contacts of the same visit with other members of the family
 * @param extras what other modules add
 */
public record ContactView(Head head, ClientRef client, Map<String, List<Piece>> pieces, List<ClientRef> family,
		Map<StaffId, StaffRef> people, List<ContactViewPart.Part> extras) {

	/** The pieces of one kind, such as {@code advice}; empty if there are none. */
	public List<Piece> of(String kind) {
		return this.pieces.getOrDefault(kind, List.of());
	}

	/** The name of a member of staff. */
	public String name(@Nullable UUID id) {
		StaffRef person = (id != null) ? this.people.get(new StaffId(id)) : null;
		return (person != null) ? person.shortName() : "";
	}

	/** Name of the one whose id a piece carries as text. */
	public String nameOf(@Nullable String id) {
		return name((id != null) ? UUID.fromString(id) : null);
	}

	/** The row of the contact itself. */
	public record Head(UUID id, UUID visit, UUID client, UUID worker, boolean first, Instant at, int minutes,
			Instant recordedAt, boolean late, String channel, @Nullable String place, @Nullable String style,
			@Nullable String styleReason, @Nullable String whatHappened, List<String> phrases,
			@Nullable Integer tension, @Nullable String understood, List<String> listening, boolean retold,
			List<String> support, @Nullable String words, @Nullable String wordsLanguage, @Nullable Instant errorAt,
			@Nullable UUID errorBy, @Nullable String errorReason, long version) {
	}

	/** A row below a contact; what the four texts mean depends on its kind. */
	public record Piece(String kind, @Nullable String a, @Nullable String b, @Nullable String c, @Nullable String d) {

		/** The first text as a time. */
		public @Nullable Instant at() {
			return (this.c != null) ? Instant.parse(this.c) : null;
		}

	}

}
