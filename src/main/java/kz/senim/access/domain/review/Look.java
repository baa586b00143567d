package kz.senim.access.domain.review;

import java.time.Instant;

/**
 * One row of the trail under a broken glass.
 *
 * @param action the action of the row, such as {@code viewed.card}
 */
public record Look(String action, Instant at) {
}
