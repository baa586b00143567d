package kz.senim.diagnosis.web.edit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form of one page; all its values are texts as typed.
 */
interface LinesForm {

	/** The version at which the page was opened. */
	@Nullable String version();

	/** The form with one more line of a kind. */
	LinesForm withLine(String kind);

	/** The lines as bound, with blank ones where the numbers had gaps. */
	static <T> List<T> whole(@Nullable List<@Nullable T> bound, T blank) {
		return (bound != null) ? bound.stream().map((line) -> (line != null) ? line : blank).toList() : List.of();
	}

	/** The lines and one blank line more. */
	static <T> List<T> more(List<T> lines, T blank) {
		List<T> more = new ArrayList<>(lines);
		more.add(blank);
		return List.copyOf(more);
	}

}
