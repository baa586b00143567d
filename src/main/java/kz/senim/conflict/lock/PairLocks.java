package kz.senim.conflict.lock;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks and unlocks hurt pairs: no gestures and no joint talks between them. The triggers
 * pair_is_not_locked back the refusal up.
 */
@Service
public class PairLocks {

	private static final String OF_CONFLICT = """
			select distinct l.id, l.reason, l.locked_at, hurt.id as hurt_party, other.id as by_party
			from pair_lock l
			join conflict_party hurt on hurt.party_client_id = l.hurt_client_id
			join conflict_party other on other.conflict_id = hurt.conflict_id and other.id <> hurt.id
			  and (other.party_client_id = l.by_client_id or other.staff_id = l.by_staff_id
			       or lower(other.name) = lower(l.by_name))
			where hurt.conflict_id = ? and l.ended_at is null
			order by l.locked_at
			""";

	private final JdbcClient jdbc;

	private final Clients clients;

	private final AuditTrail trail;

	private final CurrentActor actor;

	private final Clock clock;

	PairLocks(JdbcClient jdbc, Clients clients, AuditTrail trail, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.trail = trail;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Whether two parties of the conflict are a locked pair; the door was asked before.
	 */
	public boolean locks(ConflictId conflict) {
		return !of(conflict).isEmpty();
	}

	/** The locked pairs among the parties; the door was asked before. */
	public List<PairLock> of(ConflictId conflict) {
		return this.jdbc.sql(OF_CONFLICT)
			.param(conflict.value())
			.query((row, number) -> new PairLock(row.getObject("id", UUID.class),
					row.getObject("hurt_party", UUID.class), row.getObject("by_party", UUID.class),
					row.getString("reason"), row.getObject("locked_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Locks two parties; the one who was hurt is a client, the other anybody.
	 */
	@Transactional
	public void lock(ClientId client, Party hurt, Party by, String reason) {
		this.clients.require(client);
		if (hurt.client() == null) {
			throw new RuleViolated("conflict.lock.hurtIsClient", "hurt", Map.of());
		}
		if (hurt.id().equals(by.id())) {
			throw new RuleViolated("conflict.lock.two", "by", Map.of());
		}
		UUID id = Uuids.next();
		this.jdbc
			.sql("""
					insert into pair_lock (id, client_id, hurt_client_id, by_client_id, by_staff_id, by_kind, by_name, reason,
					  locked_by, locked_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(id, client.value(), hurt.client().value(), (by.client() != null) ? by.client().value() : null,
					(by.staff() != null) ? by.staff().value() : null, by.kind(),
					(by.client() == null && by.staff() == null) ? by.name() : null, reason,
					person().requireStaff().value(), now())
			.update();
		this.trail.changed("conflict.pairLocked", "pair_lock", id, client, Map.of());
	}

	/** Ends a lock; a supervisor's decision with a reason. */
	@Transactional
	public void end(ClientId client, UUID lock, String reason) {
		this.clients.require(client);
		if (!person().is(Role.SUPERVISOR)) {
			throw new Forbidden("end of a pair lock");
		}
		int ended = this.jdbc.sql("""
				update pair_lock set ended_at = ?, ended_by = ?, end_reason = ?
				where id = ? and client_id = ? and ended_at is null
				""").params(now(), person().requireStaff().value(), reason, lock, client.value()).update();
		if (ended == 0) {
			throw new NotFound("pair lock " + lock);
		}
		this.trail.changed("conflict.pairUnlocked", "pair_lock", lock, client, Map.of());
	}

	private Actor person() {
		return this.actor.require();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
