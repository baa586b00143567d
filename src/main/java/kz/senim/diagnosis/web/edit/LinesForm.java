package kz.senim.diagnosis.web.edit;

import java.util.ArrayList;
import java.util.List;

import kz.senim.shell.form.MergingEditor;
import org.jspecify.annotations.Nullable;

/**
 * The form of one page; all its values are texts as typed.
 */
interface LinesForm extends MergingEditor.Form {

	/** The form with one more line of a kind. */
	@Override
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
