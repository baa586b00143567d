package kz.senim.conflict.lock;

import java.time.Instant;
import java.util.UUID;

/**
 * A lock that stands between two parties of a conflict.
 *
 * @param hurt the party that was hurt
 * @param by the party that hurt
 */
public record PairLock(UUID id, UUID hurt, UUID by, String reason, Instant since) {
}
