package kz.senim.review.domain.meeting;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda.
 *
 * @param kind why it stands there: a flag, a light, a shared entry, or own words
 * @param number and title of the conflict, or null
 */
public record AgendaLine(UUID id, String kind, @Nullable UUID conflict, @Nullable ClientId client,
		@Nullable UUID reflection, @Nullable String number, @Nullable String title, @Nullable String words,
		@Nullable String outcome, boolean talked, long version) {
}
