package kz.senim.contact.domain.entry;

/**
 * Whether something came true: the client felt understood, an expectation was met.
 */
public enum Degree {

	YES, PARTLY, NO

}
