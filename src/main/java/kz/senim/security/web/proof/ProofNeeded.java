package kz.senim.security.web.proof;

/**
 * The person has to prove first who acts.
 */
class ProofNeeded extends RuntimeException {

	ProofNeeded() {
		super("proof needed");
	}

}
