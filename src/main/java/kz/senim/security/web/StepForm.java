package kz.senim.security.web;

import org.jspecify.annotations.Nullable;

/**
 * The second step of the sign-in: a code, or the answer of a passkey.
 *
 * @param to the page that was wanted
 * @param kept what was typed when the former sign-in had ended, sealed
 * @param lang the language chosen on the page of the sign-in
 */
record StepForm(@Nullable String code, @Nullable String credential, @Nullable String to, @Nullable String kept,
		@Nullable String lang) {

	static final String PAGE = "security/step";

	static StepForm blank() {
		return new StepForm(null, null, null, null, null);
	}

	/** The way on, without what was typed to prove. */
	StepForm wayOn() {
		return new StepForm(null, null, this.to, this.kept, this.lang);
	}

	WayIn.Wish wish() {
		return new WayIn.Wish(this.to, this.kept, this.lang);
	}

	/** Back to the first step, with all that travels. */
	SignInForm first() {
		return new SignInForm(null, null, this.to, this.kept, null, this.lang);
	}

}
