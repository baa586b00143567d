package kz.senim.client.person;

/**
 * Sex as it stands in the document.
 */
public enum Sex {

	FEMALE, MALE

}
