package kz.senim.client;

import java.util.List;

import kz.senim.kernel.id.ClientId;

/**
 * Finds more than clients by a number or words, contributed by higher modules (conflicts
 * by number).
 */
public interface SearchSource {

	/**
	 * Hits that the acting person may see, best first.
	 * @param words as typed, trimmed, at most 100 characters
	 */
	List<Hit> find(String words, int limit);

	/** One hit: the client it belongs to, ready texts and its page. */
	record Hit(ClientId client, String title, String body, String path) {
	}

}
