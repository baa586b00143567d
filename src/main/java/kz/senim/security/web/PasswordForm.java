package kz.senim.security.web;

import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A password, chosen twice.
 */
record PasswordForm(@Nullable Secret password, @Nullable Secret repeated) {

	static PasswordForm blank() {
		return new PasswordForm(null, null);
	}

}
