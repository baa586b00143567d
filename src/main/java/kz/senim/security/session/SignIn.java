package kz.senim.security.session;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.shell.text.Languages;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Signs people in and out, with a row in the trail.
 */
@Service
public class SignIn {

	private static final int LONGEST_PATH = 120;

	private final StaffAccounts accounts;

	private final SignInSession sessions;

	private final SignInJournal journal;

	private final CurrentActor currentActor;

	private final Clock clock;

	SignIn(StaffAccounts accounts, SignInSession sessions, SignInJournal journal, CurrentActor currentActor,
			Clock clock) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.journal = journal;
		this.currentActor = currentActor;
		this.clock = clock;
	}

	/** Signs the person in if the password is right. */
	public Optional<SignedIn> attempt(@Nullable String login, @Nullable String password, HttpServletRequest request) {
		StaffAccounts.Check check = this.accounts.check(login, password);
		StaffAccount account = check.account();
		if (account == null) {
			Map<String, Object> details = new LinkedHashMap<>();
			details.put("known", check.known() != null);
			if (check.known() != null) {
				details.put("staff", check.known().toString());
			}
			note(Actor.job("sign-in"), "signin.failed", details);
			return Optional.empty();
		}
		SignedIn person = new SignedIn(account, this.clock.instant());
		this.currentActor.as(person.actor(), () -> {
			this.journal.signedIn(account.id());
			return true;
		});
		this.sessions.begin(account.id(), request);
		return Optional.of(person);
	}

	/** Keeps the language that the person chose before signing in, if any. */
	public void speaks(SignedIn person, @Nullable String language) {
		if (language != null && Languages.find(language).isPresent()) {
			this.accounts.rememberLanguage(person.id(), language);
		}
	}

	/**
	 * Ends the sign-in of this request.
	 * @param action what the trail calls it
	 */
	public void end(HttpServletRequest request, String action) {
		SignedIn person = SignedIn.current();
		if (person != null) {
			note(person.actor(), action, Map.of());
		}
		this.sessions.end(request);
	}

	/** Writes down that the person was refused a section of another role. */
	public void refused(String path) {
		SignedIn person = SignedIn.current();
		if (person != null) {
			note(person.actor(), "access.refused",
					Map.of("path", path.substring(0, Math.min(path.length(), LONGEST_PATH))));
		}
	}

	private void note(Actor actor, String action, Map<String, Object> details) {
		this.currentActor.as(actor, () -> {
			this.journal.note(action, details);
			return true;
		});
	}

}
