package kz.senim.client.domain.phone;

/**
 * Whether one may call a number without putting the client at risk.
 */
public enum SafeToCall {

	YES, NO, UNKNOWN

}
