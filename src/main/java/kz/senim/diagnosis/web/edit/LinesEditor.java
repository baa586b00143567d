package kz.senim.diagnosis.web.edit;

import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Opens and saves any page of lines.
 */
@Component
class LinesEditor extends MergingEditor<ConflictId, Opened> {

	private final DiagnosisDesk desk;

	LinesEditor(DiagnosisDesk desk) {
		super(new Words("/conflicts/", "diagnosis.flash.lines", "diagnosis.error.version", "diagnosis.field."));
		this.desk = desk;
	}

	@Override
	protected Opened load(ConflictId id) {
		return this.desk.open(id);
	}

	@Override
	protected long version(Opened opened) {
		return opened.sheet().ref().version();
	}

	@Override
	protected void show(Opened opened, Model model) {
		model.addAttribute("sheet", opened.sheet());
		model.addAttribute("lines", opened.lines());
	}

}
