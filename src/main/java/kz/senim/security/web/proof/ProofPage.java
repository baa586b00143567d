package kz.senim.security.web.proof;

import java.util.Map;

import kz.senim.security.factor.Factors;
import kz.senim.security.session.SignedIn;

import org.springframework.stereotype.Component;

/**
 * The page that asks for a proof, with the ways that the person has.
 */
@Component
class ProofPage {

	static final String VIEW = "security/confirm";

	private final Factors factors;

	ProofPage(Factors factors) {
		this.factors = factors;
	}

	/** What the page shows beside the form. */
	Map<String, Object> ways() {
		return Map.of("has", this.factors.of(SignedIn.require().id()));
	}

}
