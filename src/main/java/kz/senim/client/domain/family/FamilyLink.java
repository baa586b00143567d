package kz.senim.client.domain.family;

/**
 * A wish to link a relative who is a client.
 *
 * @param number number of the relative's file, as typed
 * @param relation code of the list {@code env_relation}: the relative is the client's …
 * @param together whether both live in one household
 * @param row place of the wish in the form, from 0
 */
public record FamilyLink(String number, String relation, boolean together, int row) {
}
