package kz.senim.security.session;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes the proof of somebody signed in that it is still the same person.
 */
@Service
public class Proofs {

	private final StaffAccounts accounts;

	private final SignInSession sessions;

	private final SignInJournal journal;

	Proofs(StaffAccounts accounts, SignInSession sessions, SignInJournal journal) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.journal = journal;
	}

	/** Whether the person has proved it; kept in the session then, and in the trail. */
	public boolean given(SignedIn person, @Nullable String password, HttpServletRequest request) {
		StaffAccount owner = this.accounts.check(person.account().login(), password).account();
		boolean right = owner != null && owner.id().equals(person.id());
		if (right) {
			this.sessions.proved(request);
		}
		this.journal.note(right ? "proof.given" : "proof.failed", Map.of());
		return right;
	}

}
