package kz.senim.contact.domain.entry;

/**
 * The two sides of a contact.
 */
public enum Side {

	CLIENT, WORKER

}
