package kz.senim.contact.domain;

import java.util.Set;

/**
 * The codes of the list {@code contact_outcome} that carry behaviour.
 */
final class Outcome {

	static final String NO_SHOW = "NO_SHOW";

	static final String UNREACHED = "UNREACHED";

	static final String CONFLICT = "CONFLICT";

	/** What cannot be where the client was not met. */
	static final Set<String> NEED_THE_CLIENT = Set.of("TRUST_UP", "SERVICE_DONE", "AGREED");

	private Outcome() {
	}

}
