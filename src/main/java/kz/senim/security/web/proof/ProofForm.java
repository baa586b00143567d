package kz.senim.security.web.proof;

import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A proof of the person signed in: one of password, code and the answer of a passkey.
 *
 * @param to the page that was wanted
 * @param kept the form that was sent, sealed
 */
record ProofForm(@Nullable Secret password, @Nullable String code, @Nullable String credential, @Nullable String to,
		@Nullable String kept) {

	static ProofForm blank() {
		return to(null, null);
	}

	static ProofForm to(@Nullable String page, @Nullable String kept) {
		return new ProofForm(null, null, null, page, kept);
	}

	/** The way on, without what was typed to prove. */
	ProofForm wayOn() {
		return to(this.to, this.kept);
	}

}
