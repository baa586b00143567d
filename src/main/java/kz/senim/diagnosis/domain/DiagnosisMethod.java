package kz.senim.diagnosis.domain;

import java.util.List;

/**
 * How a conflict is looked at (closed list {@code diagnosis_method}). Four fit one case,
 * the others belong to the organisation.
 */
public enum DiagnosisMethod {

	OBS_VISUAL, OBS_STAT, OBS_SOCIO, RANKING, SOC_ANALYSIS, CONTENT, SURVEY, EXPERT, FUNCTIONAL, CORRELATION, ANOVA,
	REGRESSION, FACTOR, CLUSTER, SAMPLES, ANALOGY, COMPARISON, HISTORY;

	/** The methods offered for one case. */
	public static final List<DiagnosisMethod> FOR_ONE_CASE = List.of(OBS_VISUAL, RANKING, COMPARISON, ANALOGY);

}
