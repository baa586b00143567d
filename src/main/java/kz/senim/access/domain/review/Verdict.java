package kz.senim.access.domain.review;

/**
 * What the reviewer of an access out of turn finds.
 */
public enum Verdict {

	JUSTIFIED, NOT_JUSTIFIED, NEEDS_TALK

}
