package kz.senim.security.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session holds of a sign-in: whose it is, since when, and when the person last
 * did something. Texts and numbers only.
 */
@Component
public class SignInSession {

	/** A call with this header works without the person and keeps no session alive. */
	public static final String BACKGROUND = "X-Senim-Background";

	/** A sign-in ends so long after the person last did something. */
	public static final Duration IDLE = Duration.ofMinutes(20);

	/** A sign-in ends after so long, whatever the person does. */
	public static final Duration LONGEST = Duration.ofHours(12);

	static final String STAFF = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	static final String SINCE = "senim.since";

	private static final String PROVED = "senim.proved";

	static final String DEVICE = "senim.device";

	private static final String ENDED = SignInSession.class.getName() + ".ended";

	private static final String ACTIVE = "senim.active";

	/** Activity is kept this exactly, so that not every request writes it. */
	private static final Duration GRAIN = Duration.ofSeconds(30);

	private static final int DEVICE_LENGTH = 200;

	private final Clock clock;

	SignInSession(Clock clock) {
		this.clock = clock;
	}

	/** Starts the sign-in in a new session; a former one is dead. */
	public void begin(StaffId staff, HttpServletRequest request) {
		end(request);
		HttpSession session = request.getSession(true);
		long now = this.clock.millis();
		session.setAttribute(STAFF, staff.toString());
		session.setAttribute(SINCE, now);
		session.setAttribute(ACTIVE, now);
		session.setAttribute(PROVED, now);
		String device = request.getHeader("User-Agent");
		if (device != null) {
			session.setAttribute(DEVICE, device.substring(0, Math.min(device.length(), DEVICE_LENGTH)));
		}
	}

	/** Keeps that the person has just proved who acts; the session gets a new id. */
	public void proved(HttpServletRequest request) {
		request.changeSessionId();
		request.getSession().setAttribute(PROVED, this.clock.millis());
	}

	/** Ends the sign-in on the server. */
	public void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
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
		if (!now.isBefore(active.plus(IDLE)) || !now.isBefore(instant(session, SINCE).plus(LONGEST))) {
			session.invalidate();
			request.setAttribute(ENDED, true);
			return null;
		}
		if (request.getHeader(BACKGROUND) == null && now.isAfter(active.plus(GRAIN))) {
			session.setAttribute(ACTIVE, now.toEpochMilli());
		}
		return new Held(new StaffId(UUID.fromString(staff)), instant(session, PROVED));
	}

	private static Instant instant(HttpSession session, String name) {
		return (session.getAttribute(name) instanceof Long millis) ? Instant.ofEpochMilli(millis) : Instant.EPOCH;
	}

	/**
	 * What a session says.
	 *
	 * @param provedAt when the person last proved to be this one
	 */
	record Held(StaffId staff, Instant provedAt) {
	}

}
