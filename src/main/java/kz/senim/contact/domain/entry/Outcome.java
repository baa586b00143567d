package kz.senim.contact.domain.entry;

import java.util.Set;

/**
 * The codes of the list {@code contact_outcome} that carry behaviour.
 */
public final class Outcome {

	public static final String NO_SHOW = "NO_SHOW";

	public static final String UNREACHED = "UNREACHED";

	public static final String CONFLICT = "CONFLICT";

	/** What cannot be where the client was not met. */
	public static final Set<String> NEED_THE_CLIENT = Set.of("TRUST_UP", "SERVICE_DONE", "AGREED");

	private Outcome() {
	}

}
