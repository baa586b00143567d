package kz.senim.security.passkey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * The random text that an authenticator signs: kept in the session, for one use within
 * five minutes.
 */
@Component
class Challenges {

	private static final String ATTRIBUTE = "senim.challenge";

	private static final String ISSUED = "senim.challenge-at";

	private static final Duration VALID = Duration.ofMinutes(5);

	private final Clock clock;

	Challenges(Clock clock) {
		this.clock = clock;
	}

	Bytes issue(HttpServletRequest request) {
		Bytes challenge = Bytes.random();
		HttpSession session = request.getSession(true);
		session.setAttribute(ATTRIBUTE, Base64.getEncoder().encodeToString(challenge.getBytes()));
		session.setAttribute(ISSUED, this.clock.millis());
		return challenge;
	}

	Optional<Bytes> take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String challenge)
				|| !(session.getAttribute(ISSUED) instanceof Long at)) {
			return Optional.empty();
		}
		session.removeAttribute(ATTRIBUTE);
		session.removeAttribute(ISSUED);
		return this.clock.instant().isBefore(Instant.ofEpochMilli(at).plus(VALID))
				? Optional.of(new Bytes(Base64.getDecoder().decode(challenge))) : Optional.empty();
	}

}
