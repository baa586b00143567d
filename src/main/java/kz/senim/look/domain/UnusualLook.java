package kz.senim.look.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something out of the ordinary in one week.
 *
 * @param week its Monday
 * @param client whose file, or null where it is about many
 * @param count how many looks, clients or refusals
 * @param seenBy who has looked into it, or null
 */
public record UnusualLook(UUID id, LocalDate week, Kind kind, StaffId staff, @Nullable ClientId client, long count,
		Instant first, Instant last, @Nullable StaffId seenBy, @Nullable Instant seenAt, @Nullable String words) {

	/** What is unusual about it. */
	public enum Kind {

		SURNAME, HOURS, MANY, CLOSED, REFUSED

	}

}
