package kz.senim.resource.domain.link;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open conflicts that a conflict can be linked with: of the same client first, then
 * of the acting person, sharpest first.
 */
@Component
class LinkCandidates {

	/** More is no choice any more; the conflicts that belong together are at the top. */
	private static final int MOST = 200;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final CurrentActor actor;

	LinkCandidates(JdbcClient jdbc, AuditTrail trail, CurrentActor actor) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.actor = actor;
	}

	List<Candidate> of(ConflictRef conflict) {
		List<Candidate> found = this.jdbc
			.sql("""
					select c.id, c.client_id, c.number, c.title from conflict c
					where c.id <> :id and c.status not in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')
					order by c.client_id = :client desc, c.worker_id = :worker desc, c.acuteness desc nulls last, c.number
					limit :most
					""")
			.param("id", conflict.id().value())
			.param("client", conflict.client().value())
			.param("worker", this.actor.require().requireStaff().value())
			.param("most", MOST)
			.query((row, number) -> {
				ClientId client = new ClientId(row.getObject("client_id", UUID.class));
				return new Candidate(new ConflictId(row.getObject("id", UUID.class)), client, row.getString("number"),
						row.getString("title"), client.equals(conflict.client()));
			})
			.list();
		this.trail.listed("conflictLinks", found.stream().map(Candidate::client).distinct().toList(),
				Map.of("count", found.size()));
		return found;
	}

	/** An open conflict to link with. */
	record Candidate(ConflictId id, ClientId client, String number, String title, boolean sameClient) {
	}

}
