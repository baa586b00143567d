package kz.senim.contact.domain.entry;

/**
 * How a rating came about: written by the rater, told aloud, or seen by the worker.
 */
public enum RatingHow {

	OWN_HAND, TOLD, SEEN

}
