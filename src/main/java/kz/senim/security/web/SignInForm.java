package kz.senim.security.web;

import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in form.
 *
 * @param to the page that was wanted
 * @param kept what was typed when the former sign-in had ended, sealed
 * @param language given when only the language is to be switched
 * @param lang the language chosen on this page, if any: from now on the person's own
 */
record SignInForm(@Nullable String login, @Nullable Secret password, @Nullable String to, @Nullable String kept,
		@Nullable String language, @Nullable String lang) {

	static SignInForm blank() {
		return new SignInForm(null, null, null, null, null, null);
	}

}
