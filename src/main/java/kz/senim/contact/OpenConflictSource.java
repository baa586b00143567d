package kz.senim.contact;

import java.time.Instant;
import java.util.List;

import kz.senim.kernel.id.ClientId;

/**
 * Tells which conflicts a client has, contributed by the conflict module: the open ones
 * stand in the strip above the contact form, where tension is asked for while there is
 * one; all of them are upright lines among the ratings of trust.
 */
public interface OpenConflictSource {

	/** The client's open conflicts, sharpest first; one query. */
	List<OpenConflict> openFor(ClientId client);

	/**
	 * The client's conflicts since that moment, also those closed, oldest first; one
	 * query.
	 */
	List<ConflictMark> since(ClientId client, Instant from);

	/**
	 * A conflict among the ratings of trust.
	 *
	 * @param number such as КФ-2026-000118
	 * @param at when it arose
	 */
	record ConflictMark(String number, Instant at) {
	}

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
