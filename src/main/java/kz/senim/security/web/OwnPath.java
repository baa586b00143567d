package kz.senim.security.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where to go after signing in: only to pages of this application.
 */
public final class OwnPath {

	/** One slash, no second one and no backslash after it, nothing odd, not too long. */
	private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?=&+-]{0,500}");

	private OwnPath() {
	}

	/** The wanted path, if it is one of this application, else the other. */
	public static String or(@Nullable String wanted, String otherwise) {
		return (wanted != null && OWN.matcher(wanted).matches()) ? wanted : otherwise;
	}

}
