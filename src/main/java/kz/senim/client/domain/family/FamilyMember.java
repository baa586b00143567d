package kz.senim.client.domain.family;

import kz.senim.client.ClientRef;

/**
 * A relative who is a visible client.
 *
 * @param relation code of the list {@code env_relation}
 * @param together whether both live in one household
 */
public record FamilyMember(ClientRef client, String relation, boolean together) {
}
