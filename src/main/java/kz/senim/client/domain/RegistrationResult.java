package kz.senim.client.domain;

import kz.senim.client.domain.duplicate.Findings;

/**
 * What became of the wish to register a client.
 */
public sealed interface RegistrationResult {

	/** There is a file, shown at this path. */
	record Registered(String path) implements RegistrationResult {
	}

	/** Nothing was saved: the person may be in the register already. */
	record Suspected(Findings findings) implements RegistrationResult {
	}

}
