package kz.senim.staff.domain;

/**
 * Where an account stands: invited until a password is chosen, then active; disabled and
 * back by an admin.
 */
public enum AccountStatus {

	INVITED, ACTIVE, DISABLED

}
