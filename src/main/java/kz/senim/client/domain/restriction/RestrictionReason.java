package kz.senim.client.domain.restriction;

/**
 * Why a file is restricted.
 */
public enum RestrictionReason {

	DOMESTIC_VIOLENCE, STAFF_AS_CLIENT, CLIENT_WISH

}
