package kz.senim.reconciliation.course;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;

import org.springframework.stereotype.Component;

/**
 * The way from the workbench to the course of the conflict.
 */
@Component
class CourseLink implements ConflictPanel {

	@Override
	public String column() {
		return "tools";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public PanelContent content(ConflictRef conflict) {
		return new PanelContent("course", "reconciliation.course.title", null, "reconciliation/panels :: course",
				conflict);
	}

}
