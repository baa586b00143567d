package kz.senim.reconciliation;

/**
 * Whose rating the marks of a talk are.
 */
public enum RatedBy {

	WORKER, CLIENT, THIRD

}
