package kz.senim.conflict.web.agreement;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agreement in one language; what people wrote stands in their own words.
 *
 * @param lang language of the words around
 * @param about number of the conflict and the day it was printed
 * @param recheck when both look at it again, or null
 * @param signatures who signs
 */
record Column(String lang, String title, String about, String intro, List<Line> terms, List<String> rights,
		@Nullable String recheck, String kept, List<String> signatures, Words words) {

	/** Who does what by when. */
	record Line(String who, String what, String by) {
	}

	/** Headings. */
	record Words(String terms, String rights, String signatures) {
	}

}
