package kz.senim.audit.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inserts rows of the trail. A read-only transaction or none at all is refused, so that
 * nothing happens without its row.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAuditTrail implements AuditTrail {

	private static final String INSERT = """
			insert into audit_event (id, at, staff_id, role, job, action, subject_type, subject_id, client_id, details, request_id, source, purpose)
			values (:id, :at, :staff, :role, :job, :action, :subjectType, :subject, :client, cast(:details as jsonb), :request, :source, :purpose)
			""";

	private final JdbcClient jdbc;

	private final CurrentActor currentActor;

	private final Clock clock;

	private final JsonMapper json;

	JdbcAuditTrail(JdbcClient jdbc, CurrentActor currentActor, Clock clock, JsonMapper json) {
		this.jdbc = jdbc;
		this.currentActor = currentActor;
		this.clock = clock;
		this.json = json;
	}

	@Override
	public void viewed(String part, ClientId client, @Nullable UUID subject) {
		insert("viewed." + part, part, subject, client, Map.of());
	}

	@Override
	public void listed(String list, Iterable<ClientId> shown, Map<String, ?> details) {
		List<String> ids = new ArrayList<>();
		shown.forEach((client) -> ids.add(client.toString()));
		Map<String, Object> all = new LinkedHashMap<>(details);
		all.put("count", ids.size());
		all.put("clients", ids);
		insert("listed." + list, list, null, null, all);
	}

	@Override
	public void changed(String action, String subjectType, UUID subject, @Nullable ClientId client,
			Map<String, ?> details) {
		insert(action, subjectType, subject, client, details);
	}

	@Override
	public void refused(String kind, @Nullable UUID subject, @Nullable ClientId client, Map<String, ?> details) {
		insert("access.refused", kind, subject, client, details);
	}

	@Override
	public void noted(String action, Map<String, ?> details) {
		insert(action, "none", null, null, details);
	}

	private void insert(String action, String subjectType, @Nullable UUID subject, @Nullable ClientId client,
			Map<String, ?> details) {
		Actor actor = this.currentActor.find();
		this.jdbc.sql(INSERT)
			.param("id", Uuids.next())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("staff", (actor != null && actor.staff() != null) ? actor.staff().value() : null)
			.param("role", (actor != null && actor.role() != null) ? actor.role().name() : null)
			.param("job", (actor != null) ? actor.job() : null)
			.param("action", action)
			.param("subjectType", subjectType)
			.param("subject", subject)
			.param("client", (client != null) ? client.value() : null)
			.param("details", this.json.writeValueAsString(details))
			.param("request", RequestTrace.reference())
			.param("source", RequestTrace.source())
			.param("purpose", purpose(actor))
			.update();
	}

	/** Why somebody in this role looks at or changes anything. */
	private static @Nullable String purpose(@Nullable Actor actor) {
		if (actor == null) {
			return null;
		}
		if (actor.role() == null) {
			return "SYSTEM";
		}
		return switch (actor.role()) {
			case WORKER -> "CASE_WORK";
			case SUPERVISOR -> "SUPERVISION";
			case ADMIN -> "ADMINISTRATION";
		};
	}

}
