package kz.senim.diagnosis.domain.fact;

/**
 * Who carries a measure out; the client is a partner and does an own part.
 */
public enum MeasureOwner {

	CLIENT, WORKER, JOINT, OTHER

}
