package kz.senim.security.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session holds of a sign-in: whose it is, since when, when the person last did
 * something and last proved it, and by which factor. Texts and numbers only.
 */
@Component
public class SignInSession {

	/** A call with this header works without the person and keeps no session alive. */
	public static final String BACKGROUND = "X-Senim-Background";

	static final String STAFF = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	static final String SINCE = "senim.since";

	static final String DEVICE = "senim.device";

	private static final String PROVED = "senim.proved";

	private static final String FACTOR = "senim.factor";

	private static final String HALF = "senim.half";

	private static final String ENDED = SignInSession.class.getName() + ".ended";

	private static final String ACTIVE = "senim.active";

	/** So long the second step of a sign-in may take. */
	private static final Duration HALF_VALID = Duration.ofMinutes(5);

	/** Activity is kept this exactly, so that not every request writes it. */
	private static final Duration GRAIN = Duration.ofSeconds(30);

	private final Clock clock;

	private final SessionSettings settings;

	SignInSession(Clock clock, SessionSettings settings) {
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * Starts the sign-in in a new session; a former one is dead.
	 * @param factor the second factor that was given, or null
	 */
	void begin(StaffId staff, @Nullable String factor, HttpServletRequest request) {
		end(request);
		HttpSession session = request.getSession(true);
		long now = this.clock.millis();
		session.setAttribute(STAFF, staff.toString());
		session.setAttribute(SINCE, now);
		session.setAttribute(ACTIVE, now);
		session.setAttribute(PROVED, now);
		session.setAttribute(FACTOR, factor);
		session.setAttribute(DEVICE, DeviceName.of(request.getHeader("User-Agent")));
	}

	/** Keeps that the password of that person was right; nobody is signed in yet. */
	void beginHalf(StaffId staff, HttpServletRequest request) {
		end(request);
		HttpSession session = request.getSession(true);
		session.setAttribute(HALF, staff.toString());
		session.setAttribute(SINCE, this.clock.millis());
	}

	/** Whose password was right in this session within the last minutes. */
	Optional<StaffId> half(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(HALF) instanceof String staff)
				|| !this.clock.instant().isBefore(instant(session, SINCE).plus(HALF_VALID))) {
			return Optional.empty();
		}
		return Optional.of(StaffId.valueOf(staff));
	}

	/** Keeps that the person has just proved who acts; the session gets a new id. */
	void proved(HttpServletRequest request) {
		request.changeSessionId();
		request.getSession().setAttribute(PROVED, this.clock.millis());
	}

	/** Keeps the second factor that the person has just set up; likewise. */
	public void given(String factor, HttpServletRequest request) {
		proved(request);
		request.getSession().setAttribute(FACTOR, factor);
	}

	/** Ends the sign-in on the server. */
	public void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/** How long the sign-in of this request can still last. */
	public Duration left(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null)
				? Duration.between(this.clock.instant(), instant(session, SINCE).plus(this.settings.longest()))
				: Duration.ZERO;
	}

	/** Whether the request has the session of a sign-in, ended or not. */
	public static boolean exists(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(STAFF) != null;
	}

	/** Whether the time of the sign-in was found to be over in this request. */
	public static boolean hasJustEnded(HttpServletRequest request) {
		return request.getAttribute(ENDED) != null;
	}

	/**
	 * Whose session it is, or null if it is nobody's or its time is over; then it is
	 * ended. A request of the person counts as activity.
	 */
	@Nullable Held find(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(STAFF) instanceof String staff)) {
			return null;
		}
		Instant now = this.clock.instant();
		Instant active = instant(session, ACTIVE);
		if (!now.isBefore(active.plus(this.settings.idle()))
				|| !now.isBefore(instant(session, SINCE).plus(this.settings.longest()))) {
			session.invalidate();
			request.setAttribute(ENDED, true);
			return null;
		}
		if (request.getHeader(BACKGROUND) == null && now.isAfter(active.plus(GRAIN))) {
			session.setAttribute(ACTIVE, now.toEpochMilli());
		}
		return new Held(new StaffId(UUID.fromString(staff)), instant(session, PROVED),
				session.getAttribute(FACTOR) != null);
	}

	private static Instant instant(HttpSession session, String name) {
		return (session.getAttribute(name) instanceof Long millis) ? Instant.ofEpochMilli(millis) : Instant.EPOCH;
	}

	/**
	 * What a session says.
	 *
	 * @param provedAt when the person last proved to be this one
	 * @param factor whether a second factor was given
	 */
	record Held(StaffId staff, Instant provedAt, boolean factor) {
	}

}
