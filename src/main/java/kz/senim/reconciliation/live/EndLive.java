package kz.senim.reconciliation.live;

import java.util.UUID;

import kz.senim.reconciliation.TalkResult;
import org.jspecify.annotations.Nullable;

/**
 * The wish to end a live talk.
 *
 * @param key idempotency key of the form
 * @param turned the entry of the gesture that turned the talk, or null
 * @param words how it ended, in free words, or null
 */
public record EndLive(UUID key, UUID session, TalkResult result, @Nullable UUID turned, @Nullable String words) {
}
