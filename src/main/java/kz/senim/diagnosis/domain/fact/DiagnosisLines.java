package kz.senim.diagnosis.domain.fact;

import java.util.List;

import kz.senim.diagnosis.domain.DiagnosisMethod;

/**
 * All lines of diagnosis and strategy of one conflict.
 */
public record DiagnosisLines(List<DiagnosisMethod> methods, List<Difference> differences,
		List<Incompatibility> incompatibilities, List<Wish> wishes, List<Constraint> constraints, List<Option> options,
		List<Measure> measures) {

	/** In how many domains measures stand; fewer than two is worth a hint. */
	public long domains() {
		return this.measures.stream().map(Measure::domain).distinct().count();
	}

	/** Whether measures stand in one domain only. */
	public boolean isOneSided() {
		return domains() == 1;
	}

	/** Whether nothing of the diagnosis is recorded; methods apart. */
	public boolean isBlank() {
		return this.differences.isEmpty() && this.incompatibilities.isEmpty() && this.wishes.isEmpty()
				&& this.constraints.isEmpty();
	}

}
