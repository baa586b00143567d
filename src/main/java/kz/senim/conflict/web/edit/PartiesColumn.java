package kz.senim.conflict.web.edit;

import java.util.List;
import java.util.Objects;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.fact.ConflictPartyKind;
import kz.senim.conflict.domain.fact.PartyFact;
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
 * The parties.
 */
@Component
class PartiesColumn implements Column<PartiesColumn.Form> {

	private final ConflictEditing editing;

	private final ConflictChoices choices;

	PartiesColumn(ConflictEditing editing, ConflictChoices choices) {
		this.editing = editing;
		this.choices = choices;
	}

	@Override
	public String name() {
		return "edit-parties";
	}

	@Override
	public Form of(ConflictSheet sheet) {
		List<Lines.Party> parties = sheet.parties().stream().map(PartiesColumn::line).toList();
		return new Form(Long.toString(sheet.ref().version()), Lines.more(parties, Lines.Party.BLANK));
	}

	@Override
	public Form blank() {
		return new Form(null, null);
	}

	@Override
	public void prepare(ConflictSheet sheet, Model model) {
		model.addAttribute("kinds", this.choices.only("conflict_party", ConflictPartyKind.values()));
		model.addAttribute("people", this.choices.people(sheet.ref().client(), sheet.parties()));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		List<PartyFact> parties = new LinesReader(typed).parties(Objects.requireNonNull(form.parties()))
			.stream()
			.filter(Objects::nonNull)
			.toList();
		return (version) -> this.editing.parties(conflict, version, parties);
	}

	private static Lines.Party line(Party party) {
		String who = (party.client() != null) ? "client:" + party.client()
				: (party.staff() != null) ? "staff:" + party.staff() : null;
		return new Lines.Party(party.id().toString(), party.kind(), who, (who == null) ? party.name() : null,
				party.position(), party.role());
	}

	/** The column as typed. */
	record Form(@Nullable String version, @Nullable List<Lines.@Nullable Party> parties) implements MergingEditor.Form {

		Form {
			parties = List.copyOf(Lines.whole(parties, Lines.Party.BLANK));
		}

		@Override
		public Form withLine(String kind) {
			return new Form(this.version, Lines.more(Objects.requireNonNull(this.parties), Lines.Party.BLANK));
		}
	}

}
