package kz.senim.access.domain.glass;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * An access out of turn as the person who asked sees it.
 *
 * @param number the number that was asked for
 * @param endedAt when the person ended it, or null
 * @param calledAt when a second person was called, or null
 * @param running whether it still lasts
 * @param file the client whose file is open, or null for the emergency card
 */
public record GlassView(UUID id, String number, Instant openedAt, Instant endsAt, @Nullable Instant endedAt,
		@Nullable Instant calledAt, boolean running, @Nullable ClientId file) {
}
