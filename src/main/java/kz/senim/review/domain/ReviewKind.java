package kz.senim.review.domain;

/**
 * Why a conflict is reviewed: because it was submitted, or as a sample of the short way.
 */
public enum ReviewKind {

	CONFLICT, SAMPLE

}
