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
			select l.id, l.reason, l.locked_at, p.hurt_party, p.other_party as by_party
			from app.locked_pairs(?) p join pair_lock l on l.id = p.lock_id
			order by l.locked_at, p.kin, p.other_party
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
		return this.jdbc.sql("select exists (select 1 from app.locked_pairs(?))")
			.param(conflict.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether the client was hurt by somebody and is locked against that person. */
	public boolean hurts(ClientId client) {
		return this.jdbc.sql("select exists (select 1 from pair_lock where hurt_client_id = ? and ended_at is null)")
			.param(client.value())
			.query(Boolean.class)
			.single();
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
	public void lock(ClientId client, Party hurt, Party by, List<Party> kin, String reason) {
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
		kin.forEach((one) -> name(id, client, hurt, one));
		this.trail.changed("conflict.pairLocked", "pair_lock", id, client, Map.of("kin", kin.size()));
	}

	private void name(UUID lock, ClientId client, Party hurt, Party kin) {
		if (kin.id().equals(hurt.id()) || kin.staff() != null) {
			throw new RuleViolated("conflict.lock.kinIsNeither", "kin", Map.of());
		}
		this.jdbc.sql("""
				insert into pair_lock_kin (id, lock_id, client_id, kin_client_id, kin_name, named_by, named_at)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(Uuids.next(), lock, client.value(), (kin.client() != null) ? kin.client().value() : null,
					(kin.client() == null) ? kin.name() : null, person().requireStaff().value(), now())
			.update();
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
