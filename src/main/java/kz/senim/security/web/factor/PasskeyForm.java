package kz.senim.security.web.factor;

import org.jspecify.annotations.Nullable;

/**
 * A new passkey.
 *
 * @param name how its owner calls it
 * @param credential what the authenticator made, as JSON
 */
record PasskeyForm(@Nullable String name, @Nullable String credential) {

	private static final int LONGEST = 60;

	/** The name, cut to what fits, or the other one. */
	String nameOr(String other) {
		String given = (this.name != null) ? this.name.strip() : "";
		return given.isEmpty() ? other : given.substring(0, Math.min(LONGEST, given.length()));
	}

}
