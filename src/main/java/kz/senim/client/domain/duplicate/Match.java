package kz.senim.client.domain.duplicate;

/**
 * What two files have in common, strongest first.
 */
public enum Match {

	IIN, NAME_AND_BIRTH, PHONE, NAME

}
