package kz.senim.security.limit;

/**
 * What is counted.
 */
public enum What {

	/** Wrong passwords at the sign-in. */
	SIGN_IN,

	/** Wrong codes, and wrong proofs of somebody signed in. */
	PROOF,

	/** Questions to passkeys before the sign-in, each of which makes a session. */
	PASSKEY,

	/** Changes of the own password, for which the present one is given. */
	PASSWORD,

	/** One-time links that do not open. */
	LINK,

	/** Searches. */
	SEARCH,

	/** Looks at masked fields. */
	REVEAL,

	/** Exports and downloads. */
	EXPORT,

	/** Access out of turn. */
	BREAK_GLASS

}
