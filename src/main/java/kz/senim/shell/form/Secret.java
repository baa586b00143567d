package kz.senim.shell.form;

import org.jspecify.annotations.Nullable;

/**
 * A password as it was typed: unlike other fields it is not trimmed, and no log shows it.
 */
public record Secret(String value) {

	/** Binds a form field. */
	public static Secret valueOf(String typed) {
		return new Secret(typed);
	}

	/** What was typed, or null where the field was missing. */
	public static @Nullable String text(@Nullable Secret secret) {
		return (secret != null) ? secret.value() : null;
	}

	@Override
	public String toString() {
		return "***";
	}

}
