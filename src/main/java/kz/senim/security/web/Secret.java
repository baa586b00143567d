package kz.senim.security.web;

import org.jspecify.annotations.Nullable;

/**
 * A password as it was typed: unlike other fields it is not trimmed, and no log shows it.
 */
record Secret(String value) {

	/** Binds a form field. */
	public static Secret valueOf(String typed) {
		return new Secret(typed);
	}

	static @Nullable String text(@Nullable Secret secret) {
		return (secret != null) ? secret.value() : null;
	}

	@Override
	public String toString() {
		return "***";
	}

}
