package kz.senim.client.domain.search;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.ClientStatus;
import org.jspecify.annotations.Nullable;

/**
 * A client that was found.
 *
 * @param formerName the earlier name that matched, or null
 */
public record SearchHit(ClientRef client, ClientStatus status, @Nullable String formerName) {
}
