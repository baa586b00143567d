package kz.senim.diagnosis.web.edit;

import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.Typed;

import org.springframework.ui.Model;

/**
 * One page of lines: how its form is filled, drawn and saved.
 */
interface LinesPage<F extends Record & LinesForm> {

	/** The template. */
	String view();

	/** The form as the record stands. */
	F of(Opened opened);

	/** A form with nothing in it. */
	F blank();

	/** What the page offers to choose from. */
	void prepare(Opened opened, Model model);

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
