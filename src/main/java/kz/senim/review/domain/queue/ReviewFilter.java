package kz.senim.review.domain.queue;

import java.util.UUID;

import kz.senim.review.domain.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue is shown.
 *
 * @param all also what others are to decide, so that a deputy can be named
 */
public record ReviewFilter(boolean all, @Nullable ReviewKind kind, @Nullable Integer acuteness, @Nullable UUID worker) {
}
