package kz.senim.contact;

import java.util.List;

import kz.senim.kernel.id.ClientId;

/**
 * Tells the contact form which conflicts are open, contributed by the conflict module:
 * they stand in the strip above the form, and tension is asked for while there is one.
 */
public interface OpenConflictSource {

	/** The client's open conflicts, sharpest first; one query. */
	List<OpenConflict> openFor(ClientId client);

	/**
	 * One open conflict.
	 *
	 * @param number such as КФ-2026-000118
	 * @param acuteness 1–5, or null while unknown
	 * @param path the page of the conflict
	 */
	record OpenConflict(String number, @org.jspecify.annotations.Nullable Integer acuteness, String path) {
	}

}
