package kz.senim.contact.domain;

/**
 * How a rating came about: written by the rater, told aloud, or seen by the worker.
 */
public enum RatingHow {

	OWN_HAND, TOLD, SEEN

}
