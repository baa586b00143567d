package kz.senim.security.session;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.Actor;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Signs people in and out, with a row in the trail. Guesses are counted by
 * {@link GuardedSecrets}.
 */
@Service
public class SignIn {

	private static final int LONGEST_PATH = 120;

	private final GuardedSecrets secrets;

	private final SignInSession sessions;

	private final SignInNotes notes;

	private final SecondStep second;

	SignIn(GuardedSecrets secrets, SignInSession sessions, SignInNotes notes, SecondStep second) {
		this.secrets = secrets;
		this.sessions = sessions;
		this.notes = notes;
		this.second = second;
	}

	/** Looks at the password; with a second factor there is one more step. */
	public Outcome attempt(@Nullable String login, @Nullable String password, HttpServletRequest request) {
		GuardedSecrets.Look look = this.secrets.password(login, password, request);
		StaffAccounts.Check check = look.check();
		StaffAccount account = check.account();
		if (account == null) {
			Map<String, Object> details = new LinkedHashMap<>();
			details.put("known", check.known() != null);
			details.put("locked", look.locked());
			if (check.known() != null) {
				details.put("staff", check.known().toString());
			}
			this.notes.write(Actor.job("sign-in"), "signin.failed", details);
			return Outcome.REFUSED;
		}
		return this.second.isNeeded(account.id()) ? this.second.ask(account, request)
				: Outcome.of(this.second.finish(account, null, request));
	}

	/** Keeps the language that the person chose before signing in, if any. */
	public void speaks(SignedIn person, @Nullable String language) {
		this.second.speaks(person, language);
	}

	/**
	 * Ends the sign-in of this request.
	 * @param action what the trail calls it
	 */
	public void end(HttpServletRequest request, String action) {
		SignedIn person = SignedIn.current();
		if (person != null) {
			this.notes.write(action, Map.of());
		}
		this.sessions.end(request);
	}

	/** Writes down that the person was refused a section of another role. */
	public void refused(String path) {
		if (SignedIn.current() != null) {
			this.notes.write("access.refused",
					Map.of("path", path.substring(0, Math.min(path.length(), LONGEST_PATH))));
		}
	}

	/**
	 * What came of an attempt.
	 *
	 * @param person the person signed in, or null
	 * @param halfway whether the second step is next
	 */
	public record Outcome(@Nullable SignedIn person, boolean halfway) {

		static final Outcome REFUSED = new Outcome(null, false);

		static final Outcome HALFWAY = new Outcome(null, true);

		static Outcome of(@Nullable SignedIn person) {
			return new Outcome(person, false);
		}
	}

}
