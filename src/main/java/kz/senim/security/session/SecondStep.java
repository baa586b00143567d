package kz.senim.security.session;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.factor.FactorLookup;
import kz.senim.security.session.SignIn.Outcome;
import kz.senim.shell.text.Languages;
import kz.senim.staff.StaffAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * The second step of a sign-in, and what completes it.
 */
@Service
public class SecondStep {

	private static final Actor NOBODY = Actor.job("sign-in");

	private final GuardedSecrets secrets;

	private final SignInSession sessions;

	private final SignInNotes notes;

	private final FactorLookup factors;

	private final Standing standing;

	SecondStep(GuardedSecrets secrets, SignInSession sessions, SignInNotes notes, FactorLookup factors,
			Standing standing) {
		this.secrets = secrets;
		this.sessions = sessions;
		this.notes = notes;
		this.factors = factors;
		this.standing = standing;
	}

	/** Whether somebody's password was right in this session a moment ago. */
	public boolean isOpen(HttpServletRequest request) {
		return this.sessions.half(request).isPresent();
	}

	/** Signs the person in if the code is right. */
	public Optional<SignedIn> code(@Nullable String code, HttpServletRequest request) {
		StaffId person = this.sessions.half(request).orElse(null);
		if (person == null) {
			return Optional.empty();
		}
		Optional<String> factor = this.secrets.code(person, code, request);
		if (factor.isEmpty()) {
			this.notes.write(NOBODY, "signin.codeFailed", Map.of("staff", person.toString()));
			return Optional.empty();
		}
		return this.secrets.active(person).map((account) -> finish(account, factor.get(), request));
	}

	/** Signs in whose passkey has answered; it needs no other step. */
	public Optional<SignedIn> passkey(@Nullable String answer, HttpServletRequest request) {
		Optional<StaffAccount> owner = this.secrets.passkey(answer, request);
		if (owner.isEmpty()) {
			this.notes.write(NOBODY, "signin.passkeyFailed", Map.of());
		}
		return owner.map((account) -> finish(account, "PASSKEY", request));
	}

	/** Keeps the language that the person chose before signing in, if any. */
	public void speaks(SignedIn person, @Nullable String language) {
		if (language != null && Languages.find(language).isPresent()) {
			this.secrets.speaks(person.id(), language);
		}
	}

	boolean isNeeded(StaffId person) {
		return this.factors.any(person);
	}

	Outcome ask(StaffAccount account, HttpServletRequest request) {
		this.sessions.beginHalf(account.id(), request);
		return Outcome.HALFWAY;
	}

	SignedIn finish(StaffAccount account, @Nullable String factor, HttpServletRequest request) {
		SignedIn person = this.standing.now(account, factor != null);
		this.notes.signedIn(person, (factor != null) ? factor : "NONE");
		this.sessions.begin(account.id(), factor, request);
		return person;
	}

}
