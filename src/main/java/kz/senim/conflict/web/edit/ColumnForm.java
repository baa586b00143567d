package kz.senim.conflict.web.edit;

import org.jspecify.annotations.Nullable;

/**
 * The form of one column; all its values are texts as typed.
 */
interface ColumnForm {

	/** The version at which the page was opened. */
	@Nullable String version();

	/** The form with one more line of a kind. */
	default ColumnForm withLine(String kind) {
		return this;
	}

}
