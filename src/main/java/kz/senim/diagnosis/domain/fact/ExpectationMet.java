package kz.senim.diagnosis.domain.fact;

/**
 * Whether a goal was reached or an expectation met (closed list {@code expectation_met}).
 */
public enum ExpectationMet {

	YES, PARTLY, NO

}
