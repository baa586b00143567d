package kz.senim.client.domain.interest;

/**
 * How a member of staff is close to a client.
 */
public enum InterestKind {

	RELATIVE, NEIGHBOUR, SUSPECT, OTHER

}
