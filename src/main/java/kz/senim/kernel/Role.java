package kz.senim.kernel;

/**
 * What a member of staff does in the product. Each has exactly one.
 */
public enum Role {

	WORKER, SUPERVISOR, ADMIN

}
