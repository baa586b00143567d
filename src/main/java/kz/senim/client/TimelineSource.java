package kz.senim.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Items of the client's timeline, contributed by higher modules; the client module merges
 * the sources by keyset.
 */
public interface TimelineSource {

	/** The name of the filter on the card: contact, conflict, talk or step. */
	String filter();

	/**
	 * The newest items before a point of time, newest first, planned ones included.
	 * @param before exclusive upper bound, or null for the newest of all
	 * @param limit how many at most
	 */
	List<Item> items(ClientRef client, @Nullable Instant before, int limit);

	/**
	 * One item.
	 *
	 * @param kind contact, conflict, session or planned: the drawing
	 * @param icon id in the icon sheet
	 * @param title ready text in the language of the request
	 * @param body ready text, or null
	 * @param quote the client's words, or null
	 * @param quoteLanguage language of the quote (ru, kk, en), or null
	 * @param path the page of the item
	 * @param struck whether it was entered in error
	 */
	record Item(UUID id, Instant at, String kind, String icon, String title, @Nullable String body,
			@Nullable String quote, @Nullable String quoteLanguage, String path, boolean struck) {
	}

}
