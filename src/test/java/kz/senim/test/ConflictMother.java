package kz.senim.test;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Describes a conflict of a client and saves it as the owner: the client and the worker
 * are its parties, with a cause and a restricted right.
 */
public final class ConflictMother {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime() % 500_000_000);

	private final ClientId client;

	private final Agency.Person worker;

	private final List<Agency.Person> parties = new ArrayList<>();

	private String status = "NEGOTIATION";

	private @Nullable Integer acuteness = 3;

	private @Nullable String closing;

	private ConflictMother(ClientId client, Agency.Person worker) {
		this.client = client;
		this.worker = worker;
	}

	/** A conflict that this person works on; in talks unless said otherwise. */
	public static ConflictMother of(ClientId client, Agency.Person worker) {
		return new ConflictMother(client, worker);
	}

	public ConflictMother at(String status) {
		this.status = status;
		return this;
	}

	public ConflictMother acuteness(@Nullable Integer level) {
		this.acuteness = level;
		return this;
	}

	/** A further member of staff who is a party. */
	public ConflictMother with(Agency.Person person) {
		this.parties.add(person);
		return this;
	}

	/** Settled as far as an agreement asks for, with this proposal. */
	public ConflictMother settled(String closing) {
		this.closing = closing;
		return this;
	}

	public ConflictId save() {
		ConflictId id = ConflictId.next();
		insert(id);
		UUID first = party(id, "CLIENT", this.client.value(), null, 0);
		party(id, "WORKER", null, this.worker, 1);
		this.parties.forEach((person) -> party(id, "COLLEAGUE", null, person, 2 + this.parties.indexOf(person)));
		OWNER.sql("insert into conflict_cause (conflict_id, client_id, code, main) values (?, ?, 'PERSONALITY', true)")
			.params(id.value(), this.client.value())
			.update();
		OWNER.sql("""
				insert into right_restriction (id, conflict_id, client_id, code, whose_party_id, restored, position)
				values (?, ?, ?, 'INFO', ?, ?, 0)
				""")
			.params(Uuids.next(), id.value(), this.client.value(), first, (this.closing != null) ? "YES" : null)
			.update();
		if (this.closing != null) {
			OWNER.sql("""
					insert into settlement_term (id, conflict_id, client_id, cycle_no, who, what, by_when, position)
					values (?, ?, ?, 1, 'Worker', 'Files the papers', ?, 0)
					""")
				.params(Uuids.next(), id.value(), this.client.value(), now().toLocalDate().plusDays(10))
				.update();
		}
		return id;
	}

	/** Locks the client against a party that is a member of staff. */
	public static void lock(ClientId client, Agency.Person by, Agency.Person lockedBy) {
		OWNER
			.sql("""
					insert into pair_lock (id, client_id, hurt_client_id, by_staff_id, by_kind, reason, locked_by, locked_at)
					values (?, ?, ?, ?, 'WORKER', 'Safety', ?, ?)
					""")
			.params(Uuids.next(), client.value(), client.value(), by.uuid(), lockedBy.uuid(), now())
			.update();
	}

	private void insert(ConflictId id) {
		boolean settled = this.closing != null;
		OWNER
			.sql("""
					insert into conflict (id, number, client_id, title, status, status_since, worker_id, arose_at, facts, facts_words_of,
					  tension, acuteness, model, model_reason, residual_tension, proposed_closing, recheck_on, settled_cycle, created_by,
					  created_at, version, client_voice, client_voice_lang)
					values (:id, :number, :client, 'Waiting without a word', :status, :now, :worker, :arose, 'No answer for a month', 'CLIENT',
					  6, :acuteness, 'COLLABORATE', 'A shared goal', :residual, :closing, :recheck, :cycle, :worker, :now, 0,
					  'Тағы күтіңіз деді', 'kk')
					""")
			.param("id", id.value())
			.param("number", "КФ-2025-%09d".formatted(SERIAL.incrementAndGet()))
			.param("client", this.client.value())
			.param("status", this.status)
			.param("now", now())
			.param("arose", now().minusDays(360))
			.param("worker", this.worker.uuid())
			.param("acuteness", this.acuteness, Types.SMALLINT)
			.param("residual", settled ? 2 : null, Types.SMALLINT)
			.param("closing", this.closing, Types.VARCHAR)
			.param("recheck", settled ? now().toLocalDate().plusDays(30) : null, Types.DATE)
			.param("cycle", settled ? 1 : null, Types.SMALLINT)
			.update();
	}

	private UUID party(ConflictId id, String kind, @Nullable UUID client, Agency.@Nullable Person staff, int position) {
		UUID party = Uuids.next();
		OWNER
			.sql("""
					insert into conflict_party (id, conflict_id, client_id, kind, party_client_id, staff_id, degree, position)
					values (:id, :conflict, :client, :kind, :person, :staff, :degree, :position)
					""")
			.param("id", party)
			.param("conflict", id.value())
			.param("client", this.client.value())
			.param("kind", kind)
			.param("person", client, Types.OTHER)
			.param("staff", (staff != null) ? staff.uuid() : null, Types.OTHER)
			.param("degree", (this.closing != null) ? 90 : null, Types.SMALLINT)
			.param("position", position)
			.update();
		return party;
	}

	private static OffsetDateTime now() {
		return Agency.now();
	}

}
