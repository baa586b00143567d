package kz.senim.reconciliation.live;

/**
 * What is rated from 0 to 10 at any moment of a live talk.
 */
public enum LiveScale {

	TENSION, TRUST, CONSTRUCTIVE

}
