package kz.senim.conflict.web.edit;

import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.fact.ModelChoice;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The behaviour model with its reason.
 */
@Component
class ModelColumn implements Column<ModelColumn.Form> {

	private static final int REASON = 1000;

	private final ConflictEditing editing;

	private final ConflictChoices choices;

	ModelColumn(ConflictEditing editing, ConflictChoices choices) {
		this.editing = editing;
		this.choices = choices;
	}

	@Override
	public String name() {
		return "edit-model";
	}

	@Override
	public Form of(ConflictSheet sheet) {
		ConflictSheet.Model chosen = sheet.model();
		String version = Long.toString(sheet.ref().version());
		return (chosen == null) ? new Form(version, null, null, null)
				: new Form(version, chosen.model().name(), chosen.reason(), chosen.experiment() ? "true" : null);
	}

	@Override
	public Form blank() {
		return new Form(null, null, null, null);
	}

	@Override
	public void prepare(ConflictSheet sheet, Model model) {
		model.addAttribute("models", this.choices.only("behaviour_model", BehaviourModel.values()));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		BehaviourModel model = typed.one("model", form.model(), BehaviourModel.class);
		if (form.model() == null) {
			typed.wrong("model", "conflict.error.choose");
		}
		String reason = typed.needed("reason", form.reason(), REASON, "conflict.error.reason");
		ModelChoice choice = new ModelChoice(model, reason, "true".equals(form.experiment()));
		return (version) -> this.editing.model(conflict, version, choice);
	}

	/** The column as typed. */
	record Form(@Nullable String version, @Nullable String model, @Nullable String reason,
			@Nullable String experiment) implements MergingEditor.Form {
	}

}
