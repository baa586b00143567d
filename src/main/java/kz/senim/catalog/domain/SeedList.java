package kz.senim.catalog.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list as the seed files give it.
 *
 * @param name name of the list
 * @param open whether admins may add codes of their own; a closed list is an enum
 * @param guarded codes that carry behaviour and cannot be retired
 * @param items the items in order
 */
record SeedList(String name, boolean open, Set<String> guarded, List<Item> items) {

	/** Whether codes of this list that carry behaviour include this one. */
	boolean guards(String code) {
		return !this.open || this.guarded.contains(code);
	}

	/**
	 * One item of a seed file.
	 *
	 * @param details everything but code and labels
	 */
	record Item(String code, Map<String, String> labels, Map<String, Object> details) {

		Map<String, Object> row(String list, int position) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("list_name", list);
			row.put("code", this.code);
			row.putAll(this.labels);
			row.put("position", position);
			row.put("details", this.details);
			return row;
		}

	}

}
