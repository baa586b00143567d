package kz.senim.security.session;

import kz.senim.kernel.Actor;
import kz.senim.kernel.ActorSource;
import kz.senim.shell.Viewer;
import kz.senim.shell.ViewerSource;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells the kernel who acts and the shell for whom it draws: the person signed in.
 */
@Component
class SignedInActor implements ActorSource, ViewerSource {

	private final StaffAccounts accounts;

	SignedInActor(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public @Nullable Actor signedIn() {
		SignedIn person = SignedIn.current();
		return (person != null) ? person.actor() : null;
	}

	@Override
	public @Nullable Viewer current() {
		SignedIn person = SignedIn.current();
		if (person == null || !person.complete()) {
			return null;
		}
		StaffAccount account = person.account();
		return new Viewer(account.name(), account.role(), account.language(), account.textSize(), account.shortcuts());
	}

	@Override
	public void rememberLanguage(String language) {
		SignedIn person = SignedIn.current();
		if (person != null) {
			this.accounts.rememberLanguage(person.id(), language);
		}
	}

}
