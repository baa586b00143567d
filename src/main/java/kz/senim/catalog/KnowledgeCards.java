package kz.senim.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What helps with a cause, a gesture, a model or a barrier: answers from memory, in the
 * language of the page.
 */
public interface KnowledgeCards {

	/** The card of a code, if there is one. */
	Optional<String> text(String list, String code);

	/** The cards of a list, in its order. */
	List<Card> of(String list);

	/** A card of a code. */
	record Card(String list, String code, String text) {
	}

}
