package kz.senim.conflict.web.edit;

import kz.senim.conflict.ConflictSheet;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.Typed;

import org.springframework.ui.Model;

/**
 * One column of the workbench that can be changed: how its form is filled, drawn and
 * saved.
 */
interface Column<F extends Record & ColumnForm> {

	/** Name of the column: of its page, its template and the end of its path. */
	String name();

	/** The form as the record stands. */
	F of(ConflictSheet sheet);

	/** A form with nothing in it. */
	F blank();

	/** What the page offers to choose from. */
	void prepare(ConflictSheet sheet, Model model);

	/**
	 * Understands the form.
	 * @return how to save it at a version, to be called if nothing failed
	 */
	Saving read(ConflictId conflict, F form, Typed typed);

	/** Saves what was understood. */
	interface Saving {

		void at(long version);

	}

}
