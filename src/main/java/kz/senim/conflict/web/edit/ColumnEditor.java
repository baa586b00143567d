package kz.senim.conflict.web.edit;

import kz.senim.conflict.reading.Workbench;
import kz.senim.conflict.reading.Workbench.OpenedSheet;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Opens and saves any column of the workbench.
 */
@Component
class ColumnEditor extends MergingEditor<ConflictId, OpenedSheet> {

	private final Workbench workbench;

	ColumnEditor(Workbench workbench) {
		super(new Words("/conflicts/", "conflict.flash.saved", "conflict.error.version", "conflict.field."));
		this.workbench = workbench;
	}

	@Override
	protected OpenedSheet load(ConflictId id) {
		return this.workbench.sheet(id);
	}

	@Override
	protected long version(OpenedSheet opened) {
		return opened.sheet().ref().version();
	}

	@Override
	protected void show(OpenedSheet opened, Model model) {
		model.addAttribute("client", opened.client());
		model.addAttribute("sheet", opened.sheet());
	}

}
