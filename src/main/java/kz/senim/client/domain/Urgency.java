package kz.senim.client.domain;

/**
 * How soon the first help is needed.
 */
public enum Urgency {

	SAME_DAY, THREE_DAYS, PLANNED

}
