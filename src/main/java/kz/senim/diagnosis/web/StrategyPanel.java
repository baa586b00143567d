package kz.senim.diagnosis.web;

import java.time.Clock;
import java.time.LocalDate;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.fact.DiagnosisLines;
import kz.senim.diagnosis.domain.fact.Measure;
import kz.senim.kernel.Almaty;

import org.springframework.stereotype.Component;

/**
 * Options and measures on the workbench.
 */
@Component
class StrategyPanel implements ConflictPanel {

	private final DiagnosisDesk desk;

	private final Clock clock;

	StrategyPanel(DiagnosisDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public String column() {
		return "action";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public PanelContent content(ConflictRef conflict) {
		DiagnosisLines lines = this.desk.lines(conflict.id());
		return new PanelContent("w-measures", "diagnosis.strategy.panel",
				lines.measures().isEmpty() ? null : lines.measures().size(), "diagnosis/panel :: strategy",
				new Model(conflict, lines, LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE)));
	}

	/** What the panel shows. */
	record Model(ConflictRef conflict, DiagnosisLines lines, LocalDate today) {

		/** Whether the day of a measure has passed. */
		public boolean late(Measure measure) {
			return measure.isLate(this.today);
		}

	}

}
