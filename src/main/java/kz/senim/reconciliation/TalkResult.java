package kz.senim.reconciliation;

/**
 * How a talk ended.
 */
public enum TalkResult {

	AGREED, POINT, MORE, PAUSE, INTERRUPTED

}
