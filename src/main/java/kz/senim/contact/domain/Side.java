package kz.senim.contact.domain;

/**
 * The two sides of a contact.
 */
public enum Side {

	CLIENT, WORKER

}
