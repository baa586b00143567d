package kz.senim.conflict.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientGlances;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way to a conflict and back: asks the client's door first, guards the version, and
 * tells trail and glance what was changed.
 */
@Component
class ConflictDoor {

	private static final Set<ConflictStatus> ENDS = EnumSet.of(ConflictStatus.CLOSED_RESOLVED,
			ConflictStatus.CLOSED_PARTIAL, ConflictStatus.CLOSED_UNRESOLVED, ConflictStatus.CANCELLED);

	private final EntityManager entities;

	private final Clients clients;

	private final AuditTrail trail;

	private final ClientGlances glances;

	private final JdbcClient jdbc;

	ConflictDoor(EntityManager entities, Clients clients, AuditTrail trail, ClientGlances glances, JdbcClient jdbc) {
		this.entities = entities;
		this.clients = clients;
		this.trail = trail;
		this.glances = glances;
		this.jdbc = jdbc;
	}

	Conflict require(ConflictId id) {
		Conflict conflict = this.entities.find(Conflict.class, id.value());
		if (conflict == null) {
			throw new NotFound("conflict " + id);
		}
		this.clients.require(conflict.client());
		return conflict;
	}

	/**
	 * The conflict to be changed: raises the version, so that a change of its lines alone
	 * is seen too, and makes others wait: at once, before a line is touched.
	 */
	Conflict edit(ConflictId id, long openedVersion) {
		this.jdbc.sql("select id from conflict where id = ? for update").param(id.value()).query(UUID.class).optional();
		Conflict conflict = require(id);
		if (conflict.ref().version() != openedVersion) {
			throw new StaleVersion(conflict.ref().version(), List.of());
		}
		this.entities.lock(conflict, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
		return conflict;
	}

	/** The client's open conflicts, sharpest first. */
	List<ConflictRef> open(ClientId client) {
		return this.entities.createQuery("""
				select c from Conflict c
				where c.clientId = :client and c.status not in :ends
				order by c.acuteness desc nulls last, c.createdAt
				""", Conflict.class)
			.setParameter("client", client.value())
			.setParameter("ends", ENDS)
			.getResultStream()
			.map(Conflict::ref)
			.toList();
	}

	void add(Conflict conflict) {
		this.clients.require(conflict.client());
		this.entities.persist(conflict);
		this.entities.flush();
	}

	/** Writes the change, its row in the trail and the client's glance. */
	void changed(Conflict conflict, String action, Map<String, ?> details) {
		this.entities.flush();
		this.trail.changed("conflict." + action, "conflict", conflict.key().conflict(), conflict.client(), details);
		this.jdbc
			.sql("""
					select count(*) as open, max(acuteness) as highest from conflict
					where client_id = ? and status not in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')
					""")
			.param(conflict.client().value())
			.query((row, number) -> {
				this.glances.conflictsChanged(conflict.client(), row.getInt("open"),
						row.getObject("highest", Integer.class));
				return true;
			})
			.single();
	}

	void flush() {
		this.entities.flush();
	}

}
