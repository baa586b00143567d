package kz.senim.conflict.web.edit;

import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.form.MergingEditor;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The degree of acuteness, each change with its date.
 */
@Component
class AcutenessColumn implements Column<AcutenessColumn.Form> {

	private static final int REASON = 400;

	private final ConflictEditing editing;

	private final ConflictChoices choices;

	AcutenessColumn(ConflictEditing editing, ConflictChoices choices) {
		this.editing = editing;
		this.choices = choices;
	}

	@Override
	public String name() {
		return "edit-acuteness";
	}

	@Override
	public Form of(ConflictSheet sheet) {
		Integer level = sheet.ref().acuteness();
		StaffId care = sheet.stated().careTakenOverBy();
		return new Form(Long.toString(sheet.ref().version()), (level != null) ? level.toString() : null,
				(care != null) ? care.toString() : null, null);
	}

	@Override
	public Form blank() {
		return new Form(null, null, null, null);
	}

	@Override
	public void prepare(ConflictSheet sheet, Model model) {
		model.addAttribute("levels", this.choices.acuteness());
		model.addAttribute("carers", this.choices.carers(sheet.ref().client()));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		Integer level = typed.number("level", form.level(), 1, 5);
		if (level == null) {
			typed.wrong("level", "conflict.error.choose");
		}
		UUID care = typed.uuid("careTakenOverBy", form.careTakenOverBy());
		String reason = typed.text("reason", form.reason(), REASON);
		int chosen = (level != null) ? level : 0;
		return (version) -> this.editing.acuteness(conflict, version, chosen, (care != null) ? new StaffId(care) : null,
				reason);
	}

	/** The column as typed. */
	record Form(@Nullable String version, @Nullable String level, @Nullable String careTakenOverBy,
			@Nullable String reason) implements MergingEditor.Form {
	}

}
