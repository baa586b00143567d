package kz.senim.conflict.domain.store;

import java.util.UUID;

/**
 * What every row below a conflict carries: the conflict, its client and the running
 * cycle.
 */
public record CaseKey(UUID conflict, UUID client, int cycle) {
}
