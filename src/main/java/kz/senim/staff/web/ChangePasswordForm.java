package kz.senim.staff.web;

import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Another password: the present one, and the new one twice.
 */
record ChangePasswordForm(@Nullable Secret current, @Nullable Secret password, @Nullable Secret repeated) {

	static ChangePasswordForm blank() {
		return new ChangePasswordForm(null, null, null);
	}

	boolean same() {
		return this.password != null && this.password.equals(this.repeated);
	}

}
