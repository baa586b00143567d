package kz.senim.diagnosis.web;

import java.util.Set;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.domain.DiagnosisMethod;
import kz.senim.diagnosis.domain.DiagnosisMethods;

import org.springframework.stereotype.Component;

/**
 * The methods on the workbench.
 */
@Component
class MethodsPanel implements ConflictPanel {

	private final DiagnosisMethods methods;

	MethodsPanel(DiagnosisMethods methods) {
		this.methods = methods;
	}

	@Override
	public String column() {
		return "action";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public PanelContent content(ConflictRef conflict) {
		Set<DiagnosisMethod> used = this.methods.used(conflict.id());
		return new PanelContent("w-methods", "diagnosis.panel.title", null, "diagnosis/panel :: methods",
				new Model(conflict, used));
	}

	/** What the panel shows. */
	record Model(ConflictRef conflict, Set<DiagnosisMethod> methods) {
	}

}
