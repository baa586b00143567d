package kz.senim.security.web.proof;

import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A proof of the person signed in: one of password and code.
 *
 * @param to the page that was wanted
 * @param kept the form that was sent, sealed
 */
record ProofForm(@Nullable Secret password, @Nullable Secret code, @Nullable String to, @Nullable String kept) {

	static ProofForm blank() {
		return new ProofForm(null, null, null, null);
	}

	/** The way on, without what was typed to prove. */
	ProofForm wayOn() {
		return new ProofForm(null, null, this.to, this.kept);
	}

}
