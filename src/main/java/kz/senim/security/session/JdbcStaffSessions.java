package kz.senim.security.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import jakarta.servlet.http.HttpSession;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffSessions;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds and ends sign-ins in the table of sessions, so that it works on every node.
 */
@Component
class JdbcStaffSessions implements StaffSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	JdbcStaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	@Override
	public List<SignedInAt> of(StaffId id) {
		String current = currentSession();
		return this.sessions.findByPrincipalName(id.toString())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new SignedInAt(key(session.getId()), since(session), session.getLastAccessedTime(),
					session.getAttribute(SignInSession.DEVICE), session.getId().equals(current)))
			.sorted(Comparator.comparing(SignedInAt::since).reversed())
			.toList();
	}

	@Override
	public void end(StaffId id, String key) {
		this.sessions.findByPrincipalName(id.toString())
			.keySet()
			.stream()
			.filter((session) -> key(session).equals(key))
			.forEach(this.sessions::deleteById);
	}

	@Override
	public void endOthers(StaffId id) {
		String current = currentSession();
		this.sessions.findByPrincipalName(id.toString())
			.keySet()
			.stream()
			.filter((session) -> !session.equals(current))
			.forEach(this.sessions::deleteById);
	}

	@Override
	public void endAll(StaffId id) {
		this.sessions.findByPrincipalName(id.toString()).keySet().forEach(this.sessions::deleteById);
	}

	private static Instant since(Session session) {
		Long millis = session.getAttribute(SignInSession.SINCE);
		return (millis != null) ? Instant.ofEpochMilli(millis) : session.getCreationTime();
	}

	private static @Nullable String currentSession() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpSession session = attributes.getRequest().getSession(false);
			return (session != null) ? session.getId() : null;
		}
		return null;
	}

	/** Tells sessions apart in a form without giving away their id. */
	private static String key(String session) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
