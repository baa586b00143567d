package kz.senim.access.domain.glass;

/**
 * Why somebody breaks the glass.
 */
public enum GlassReason {

	/** Life or health are in danger. */
	DANGER_TO_LIFE,
	/** A child is alone or without care. */
	CHILD_ALONE,
	/** The client asks for help and the worker is away, a substitute is not named yet. */
	WORKER_ABSENT,
	/** A court, the police or an emergency service asks, as the law allows. */
	LEGAL_REQUEST,
	/** Something else, told in words. */
	OTHER

}
