package kz.senim.client.domain.family;

import java.util.List;
import java.util.Map;

/**
 * Which relations tie a family, and how each reads from the other side.
 */
public final class Relations {

	/** Codes of the list {@code env_relation} that a family may use. */
	public static final List<String> FAMILY = List.of("SPOUSE", "EX_SPOUSE", "PARENT", "CHILD", "SIBLING",
			"GRANDPARENT", "IN_LAW", "GUARDIAN", "OTHER_KIN");

	private static final Map<String, String> OTHER_SIDE = Map.of("SPOUSE", "SPOUSE", "EX_SPOUSE", "EX_SPOUSE", "PARENT",
			"CHILD", "CHILD", "PARENT", "SIBLING", "SIBLING", "IN_LAW", "IN_LAW");

	private Relations() {
	}

	/** What the client is to the relative. */
	static String reversed(String relation) {
		return OTHER_SIDE.getOrDefault(relation, "OTHER_KIN");
	}

}
