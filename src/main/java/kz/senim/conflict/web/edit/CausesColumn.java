package kz.senim.conflict.web.edit;

import java.util.List;
import java.util.Objects;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Cause;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.conflict.web.form.LinesReader;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The causes, one of them the main one.
 */
@Component
class CausesColumn implements Column<CausesColumn.Form> {

	private final ConflictEditing editing;

	private final ConflictChoices choices;

	CausesColumn(ConflictEditing editing, ConflictChoices choices) {
		this.editing = editing;
		this.choices = choices;
	}

	@Override
	public String name() {
		return "edit-causes";
	}

	@Override
	public Form of(ConflictSheet sheet) {
		String main = sheet.causes().stream().filter(Cause::main).map(Cause::code).findFirst().orElse(null);
		String note = sheet.causes().stream().map(Cause::note).filter(Objects::nonNull).findFirst().orElse(null);
		return new Form(Long.toString(sheet.ref().version()), main,
				sheet.causes().stream().filter((cause) -> !cause.main()).map(Cause::code).toList(), note);
	}

	@Override
	public Form blank() {
		return new Form(null, null, null, null);
	}

	@Override
	public void prepare(ConflictSheet sheet, Model model) {
		model.addAttribute("causeItems", this.choices.list("conflict_cause"));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		List<CauseFact> causes = new LinesReader(typed).causes(form.mainCause(), Objects.requireNonNull(form.causes()),
				form.causeNote());
		return (version) -> this.editing.causes(conflict, version, causes);
	}

	/** The column as typed. */
	record Form(@Nullable String version, @Nullable String mainCause, @Nullable List<@Nullable String> causes,
			@Nullable String causeNote) implements MergingEditor.Form {

		Form {
			causes = (causes != null) ? causes.stream().toList() : List.of();
		}
	}

}
