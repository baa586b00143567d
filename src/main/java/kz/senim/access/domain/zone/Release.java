package kz.senim.access.domain.zone;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A release of protected contact data by two people.
 *
 * @param answeredBy the second of the two, or null while nobody answered
 * @param endsAt until when both may read the text, or null
 * @param open whether the text can be read now
 */
public record Release(UUID id, ClientId client, String number, EmergencyService service, String reason, boolean address,
		boolean phone, StaffId askedBy, Instant askedAt, State state, @Nullable StaffId answeredBy,
		@Nullable Instant endsAt, boolean open, long version) {

	/** Whether this person is one of the two. */
	public boolean isOf(StaffId person) {
		return person.equals(this.askedBy) || person.equals(this.answeredBy);
	}

	/** How far it is. */
	public enum State {

		ASKED, CONFIRMED, REFUSED

	}

}
