package kz.senim.access.domain.zone;

/**
 * How the protected zone answers at its door.
 */
public enum Entry {

	/** The restricted file names the person. */
	NAMED,
	/** The person sees the file, by a broken glass, but not this zone. */
	REFUSED,
	/** There is nothing that the person may know of. */
	HIDDEN

}
