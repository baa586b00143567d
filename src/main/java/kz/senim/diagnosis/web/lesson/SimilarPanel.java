package kz.senim.diagnosis.web.lesson;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.similar.SimilarDesk;
import kz.senim.diagnosis.similar.SimilarDesk.Similar;

import org.springframework.stereotype.Component;

/**
 * How many conflicts are like this one, and the nearest lessons; other clients are named
 * only on the page behind, which the trail notes.
 */
@Component
class SimilarPanel implements ConflictPanel {

	private final SimilarDesk desk;

	SimilarPanel(SimilarDesk desk) {
		this.desk = desk;
	}

	@Override
	public String column() {
		return "action";
	}

	@Override
	public int order() {
		return 80;
	}

	@Override
	public PanelContent content(ConflictRef conflict) {
		Similar similar = this.desk.find(conflict);
		return new PanelContent("w-similar", "diagnosis.similar.panel", similar.count(), "diagnosis/learn :: similar",
				similar);
	}

}
