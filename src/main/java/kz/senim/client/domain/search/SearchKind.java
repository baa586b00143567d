package kz.senim.client.domain.search;

/**
 * What the typed words are taken for.
 */
public enum SearchKind {

	NAME, PHONE, IIN, NUMBER

}
