package kz.senim.diagnosis.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.fact.DiagnosisLines;
import kz.senim.diagnosis.domain.fact.Wish;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Component;

/**
 * Differences, expectations and constraints on the workbench.
 */
@Component
class DifferencesPanel implements ConflictPanel {

	private final DiagnosisDesk desk;

	private final Conflicts conflicts;

	DifferencesPanel(DiagnosisDesk desk, Conflicts conflicts) {
		this.desk = desk;
		this.conflicts = conflicts;
	}

	@Override
	public String column() {
		return "facts";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public PanelContent content(ConflictRef conflict) {
		DiagnosisLines lines = this.desk.lines(conflict.id());
		return new PanelContent("w-differences", "diagnosis.differences.panel", null, "diagnosis/panel :: differences",
				new Model(conflict, lines, lines.wishes().isEmpty() ? Map.of() : names(conflict.id())));
	}

	private Map<UUID, String> names(ConflictId id) {
		List<Party> parties = this.conflicts.sheet(id).parties();
		return parties.stream().collect(Collectors.toMap(Party::id, Party::name));
	}

	/**
	 * What the panel shows.
	 *
	 * @param names names of the parties that have wishes
	 */
	record Model(ConflictRef conflict, DiagnosisLines lines, Map<UUID, String> names) {

		/** Whose wish it is, or nothing where the party is no longer there. */
		public String holder(Wish wish) {
			return (wish.holder() != null) ? this.names.getOrDefault(wish.holder(), "") : "";
		}

		/** Of whom it is expected, or nothing. */
		public String ofWhom(Wish wish) {
			return (wish.ofWhom() != null) ? this.names.getOrDefault(wish.ofWhom(), "") : "";
		}

	}

}
