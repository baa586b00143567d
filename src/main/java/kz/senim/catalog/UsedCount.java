package kz.senim.catalog;

import java.util.Map;

/**
 * A module tells how often it uses the codes of a list; contributed by the modules that
 * store codes.
 */
public interface UsedCount {

	/** The number of uses by code, for the lists that this module stores; else empty. */
	Map<String, Long> usesOf(String list);

}
