package kz.senim.resource.domain.link;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Writes links, and tells the trail of both files.
 */
@Component
class LinkBook {

	private final EntityManager entities;

	private final LinkReading reading;

	private final AuditTrail trail;

	private final CurrentActor actor;

	private final Clock clock;

	LinkBook(EntityManager entities, LinkReading reading, AuditTrail trail, CurrentActor actor, Clock clock) {
		this.entities = entities;
		this.reading = reading;
		this.trail = trail;
		this.actor = actor;
		this.clock = clock;
	}

	LinkView one(ConflictRef conflict, UUID link) {
		return this.reading.one(conflict, link);
	}

	/** Two who link at once come one after the other. */
	void add(ConflictRef feeding, ConflictRef fed, AddLink wish) {
		this.entities.createNativeQuery("select id from conflict where id = :id for update", UUID.class)
			.setParameter("id", feeding.id().value())
			.getResultList();
		long same = this.entities
			.createQuery("select count(l) from ConflictLink l where l.conflictId = :from and l.fedConflictId = :to"
					+ " and l.endedAt is null", Long.class)
			.setParameter("from", feeding.id().value())
			.setParameter("to", fed.id().value())
			.getSingleResult();
		if (same > 0) {
			throw new RuleViolated("resource.error.linked", "other", Map.of());
		}
		ConflictLink link = new ConflictLink(feeding, fed, wish.strength(), wish.evidence(), me(),
				this.clock.instant());
		this.entities.persist(link);
		this.entities.flush();
		files(link).forEach((client) -> this.trail.changed("conflict.linked", "conflict_link", link.id(), client,
				Map.of("strength", wish.strength())));
	}

	void end(ConflictLink link, String reason) {
		link.end(me(), reason, this.clock.instant());
		this.entities.flush();
		files(link)
			.forEach((client) -> this.trail.changed("conflict.unlinked", "conflict_link", link.id(), client, Map.of()));
	}

	private static Stream<ClientId> files(ConflictLink link) {
		return Stream.of(link.client(), link.fedClient()).distinct().map(ClientId::new);
	}

	private StaffId me() {
		return this.actor.require().requireStaff();
	}

}
