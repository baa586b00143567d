package kz.senim.reconciliation;

/**
 * Who made a gesture.
 */
public enum GestureBy {

	WORKER, CLIENT, OTHER

}
