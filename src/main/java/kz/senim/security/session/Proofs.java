package kz.senim.security.session;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes the proof of somebody signed in that it is still the same person.
 */
@Service
public class Proofs {

	private final GuardedSecrets secrets;

	private final SignInSession sessions;

	private final SignInNotes notes;

	Proofs(GuardedSecrets secrets, SignInSession sessions, SignInNotes notes) {
		this.secrets = secrets;
		this.sessions = sessions;
		this.notes = notes;
	}

	/** Whether the password proves it. */
	public boolean byPassword(SignedIn person, @Nullable String password, HttpServletRequest request) {
		return keep(this.secrets.ownPassword(person.account(), password, request), request);
	}

	/** Whether the code proves it. */
	public boolean byCode(SignedIn person, @Nullable String code, HttpServletRequest request) {
		return keep(this.secrets.code(person.id(), code, request).isPresent(), request);
	}

	/** Whether the passkey proves it. */
	public boolean byPasskey(SignedIn person, @Nullable String answer, HttpServletRequest request) {
		return keep(this.secrets.passkey(answer, request).filter((owner) -> owner.id().equals(person.id())).isPresent(),
				request);
	}

	private boolean keep(boolean right, HttpServletRequest request) {
		if (right) {
			this.sessions.proved(request);
		}
		this.notes.write(right ? "proof.given" : "proof.failed", Map.of());
		return right;
	}

}
