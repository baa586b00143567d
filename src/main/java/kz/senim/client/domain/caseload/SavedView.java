package kz.senim.client.domain.caseload;

import java.util.UUID;

/**
 * A selection of the case-load that a person keeps under a name.
 *
 * @param query the part of the address after the question mark
 */
public record SavedView(UUID id, String name, String query) {
}
