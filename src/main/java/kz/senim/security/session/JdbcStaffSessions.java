package kz.senim.security.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpSession;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.factor.FactorLookup;
import kz.senim.staff.StaffSessions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds and ends sign-ins in the table of sessions, so that it works on every node. They
 * end in the transaction of the change that ends them: the repository of the framework
 * would commit it halfway.
 */
@Component
class JdbcStaffSessions implements StaffSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final FactorLookup factors;

	private final JdbcClient jdbc;

	JdbcStaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions, FactorLookup factors,
			JdbcClient jdbc) {
		this.sessions = sessions;
		this.factors = factors;
		this.jdbc = jdbc;
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
		this.jdbc.sql("select session_id from spring_session where principal_name = :person")
			.param("person", id.toString())
			.query(String.class)
			.list()
			.stream()
			.filter((session) -> key(session).equals(key))
			.forEach((session) -> this.jdbc.sql("delete from spring_session where session_id = :session")
				.param("session", session)
				.update());
	}

	@Override
	public void endOthers(StaffId id) {
		this.jdbc.sql("delete from spring_session where principal_name = :person and session_id <> :current")
			.param("person", id.toString())
			.param("current", Objects.requireNonNullElse(currentSession(), ""))
			.update();
	}

	@Override
	public void endAll(StaffId id) {
		this.jdbc.sql("delete from spring_session where principal_name = :person")
			.param("person", id.toString())
			.update();
	}

	@Override
	public boolean hasSecondFactor(StaffId id) {
		return this.factors.any(id);
	}

	@Override
	public Set<StaffId> withSecondFactor(Collection<StaffId> people) {
		return this.factors.any(people);
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
