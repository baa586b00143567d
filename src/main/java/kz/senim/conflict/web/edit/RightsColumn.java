package kz.senim.conflict.web.edit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Right;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.fact.Lawfulness;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.conflict.web.form.Lines;
import kz.senim.conflict.web.form.LinesReader;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The restricted rights.
 */
@Component
class RightsColumn implements Column<RightsColumn.Form> {

	private final ConflictEditing editing;

	private final ConflictChoices choices;

	RightsColumn(ConflictEditing editing, ConflictChoices choices) {
		this.editing = editing;
		this.choices = choices;
	}

	@Override
	public String name() {
		return "edit-rights";
	}

	@Override
	public Form of(ConflictSheet sheet) {
		List<Lines.Right> rights = sheet.rights().stream().map(RightsColumn::line).toList();
		return new Form(Long.toString(sheet.ref().version()), Lines.more(rights, Lines.Right.BLANK));
	}

	@Override
	public Form blank() {
		return new Form(null, null);
	}

	@Override
	public void prepare(ConflictSheet sheet, Model model) {
		model.addAttribute("rightItems", this.choices.list("right_restricted"));
		model.addAttribute("holders", this.choices.parties(sheet.parties()));
		model.addAttribute("views", this.choices.only("lawfulness", Lawfulness.values()));
		model.addAttribute("wordsOf", this.choices.wordsOf());
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		List<RightFact> rights = new LinesReader(typed).rights(Objects.requireNonNull(form.rights()),
				RightsColumn::holder);
		return (version) -> this.editing.rights(conflict, version, rights);
	}

	private static @Nullable UUID holder(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static Lines.Right line(Right right) {
		return new Lines.Right(right.id().toString(), right.code(),
				(right.holder() != null) ? right.holder().toString() : null, right.byWhom(), right.view(),
				right.wordsOf(), right.finding());
	}

	/** The column as typed. */
	record Form(@Nullable String version, @Nullable List<Lines.@Nullable Right> rights) implements MergingEditor.Form {

		Form {
			rights = List.copyOf(Lines.whole(rights, Lines.Right.BLANK));
		}

		@Override
		public Form withLine(String kind) {
			return new Form(this.version, Lines.more(Objects.requireNonNull(this.rights), Lines.Right.BLANK));
		}
	}

}
