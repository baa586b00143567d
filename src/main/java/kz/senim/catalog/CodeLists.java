package kz.senim.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The code lists. Labels come in the language of the current request.
 */
public interface CodeLists {

	/**
	 * The items of a list that are valid today, in order.
	 * @param list name of the list, such as {@code contact_place}
	 * @throws IllegalArgumentException if there is no such list
	 */
	List<CodeItem> items(String list);

	/** An item by its code, also a retired one. */
	Optional<CodeItem> find(String list, String code);

	/** The label of a code, or the code itself where it is unknown. */
	String label(String list, String code);

}
