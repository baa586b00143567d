package kz.senim.diagnosis.domain.fact;

/**
 * In what two sides differ (closed list {@code difference_dimension}).
 */
public enum DifferenceDimension {

	STATUS, ROLE, VALUE, NORM, SPIRITUAL, MATERIAL

}
