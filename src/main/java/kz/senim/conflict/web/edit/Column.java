package kz.senim.conflict.web.edit;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.reading.Workbench.OpenedSheet;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;

import org.springframework.ui.Model;

/**
 * One column of the workbench that can be changed.
 */
interface Column<F extends Record & MergingEditor.Form> extends MergingEditor.Page<ConflictId, OpenedSheet, F> {

	/** Name of the column: of its page and its template. */
	String name();

	/** The form as the record stands. */
	F of(ConflictSheet sheet);

	/** What the page offers to choose from. */
	void prepare(ConflictSheet sheet, Model model);

	@Override
	default String view() {
		return "conflict/" + name();
	}

	@Override
	default F of(OpenedSheet opened) {
		return of(opened.sheet());
	}

	@Override
	default void prepare(OpenedSheet opened, Model model) {
		prepare(opened.sheet(), model);
	}

}
