package kz.senim.conflict.lock;

import java.util.List;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Conflicts;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who is locked together with the person who hurt: named kin, and kin by the register.
 */
@SenimIT
class PairLockKinIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private PairLockDesk desk;

	@Autowired
	private Conflicts conflicts;

	private ClientId hurt;

	@BeforeEach
	void aClient() {
		this.hurt = this.agency.anyClient();
	}

	@Test
	void namedKinAreLockedInEveryConflictOfTheClient() {
		ConflictId first = conflict();
		UUID husband = party(first, null, "Әділ Мысал");
		UUID mother = party(first, null, "Үлгі Мысал");
		ConflictId second = conflict();
		party(second, null, "үлгі мысал");
		worker(() -> this.desk.lock(Uuids.next(), first,
				new PairLockDesk.Pair(ownParty(first), husband, List.of(mother)), "угрозы"));

		assertThat(locked(first)).isTrue();
		assertThat(locked(second)).isTrue();
		assertThat(locked(conflict())).isFalse();
		refusedByTheDatabase(second);
	}

	@Test
	void clientsWhoAreKinOfTheOtherAloneAreLockedByTheRegister() {
		ClientId husband = this.agency.anyClient();
		ClientId mother = this.agency.anyClient();
		ClientId child = this.agency.anyClient();
		tie(husband, mother);
		tie(husband, child);
		tie(this.hurt, child);
		ConflictId first = conflict();
		UUID by = party(first, husband, null);
		worker(() -> this.desk.lock(Uuids.next(), first, ownParty(first), by, "угрозы"));
		ConflictId withMother = conflict();
		party(withMother, mother, null);
		ConflictId withChild = conflict();
		party(withChild, child, null);

		assertThat(locked(withMother)).isTrue();
		refusedByTheDatabase(withMother);
		assertThat(locked(withChild)).as("a common child is kin of both").isFalse();
	}

	@Test
	void staffAreNoKin() {
		ConflictId conflict = conflict();
		UUID husband = party(conflict, null, "Әділ Мысал");
		UUID staff = Agency.read("select id from conflict_party where conflict_id = ? and staff_id is not null",
				UUID.class, conflict.value());

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> worker(() -> this.desk.lock(Uuids.next(),
				conflict, new PairLockDesk.Pair(ownParty(conflict), husband, List.of(staff)), "угрозы")));
	}

	@Test
	void inAContactWithTheHurtPersonOnlyTheWorkerAndTheClientMakeGestures() {
		ConflictId first = conflict();
		UUID husband = party(first, null, "Әділ Мысал");
		worker(() -> this.desk.lock(Uuids.next(), first, ownParty(first), husband, "угрозы"));

		assertThat(this.acting.inTransaction(this.agency.worker.actor(), () -> this.conflicts.hurt(this.hurt)))
			.isTrue();
		assertThat(gesture("WORKER", contact())).isEqualTo(1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> gesture("OTHER", contact()))
			.withMessageContaining("locked");
	}

	private ConflictId conflict() {
		return ConflictMother.of(this.hurt, this.agency.worker).save();
	}

	private boolean locked(ConflictId conflict) {
		return this.acting.inTransaction(this.agency.worker.actor(), () -> this.conflicts.pairLocked(conflict));
	}

	private UUID ownParty(ConflictId conflict) {
		ConflictSheet sheet = this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.conflicts.sheet(conflict));
		return sheet.parties()
			.stream()
			.filter((party) -> this.hurt.equals(party.client()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private void worker(Runnable work) {
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			work.run();
			return true;
		});
	}

	private UUID party(ConflictId conflict, @Nullable ClientId person, @Nullable String name) {
		UUID id = Uuids.next();
		TestDatabase.owner()
			.sql("""
					insert into conflict_party (id, conflict_id, client_id, kind, party_client_id, name, position)
					values (:id, :conflict, :client, 'RELATIVE', :person, :name, 5)
					""")
			.param("id", id)
			.param("conflict", conflict.value())
			.param("client", this.hurt.value())
			.param("person", (person != null) ? person.value() : null, java.sql.Types.OTHER)
			.param("name", name, java.sql.Types.VARCHAR)
			.update();
		return id;
	}

	private void tie(ClientId one, ClientId other) {
		TestDatabase.owner()
			.sql("insert into family_tie (client_id, relative_id, relation) values (?, ?, 'OTHER')")
			.params(one.value(), other.value())
			.update();
	}

	private void refusedByTheDatabase(ConflictId conflict) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> TestDatabase.owner()
				.sql("""
						insert into live_session (id, conflict_id, client_id, cycle_no, started_at, started_by, created_at, version)
						values (gen_random_uuid(), ?, ?, 1, now(), ?, now(), 0)
						""")
				.params(conflict.value(), this.hurt.value(), this.agency.worker.uuid())
				.update())
			.withMessageContaining("locked");
	}

	private UUID contact() {
		UUID id = Uuids.next();
		TestDatabase.owner()
			.sql("""
					insert into contact (id, visit_id, client_id, staff_id, occurred_at, minutes, recorded_at, late, channel, version)
					values (?, ?, ?, ?, now(), 30, now(), false, 'PHONE', 0)
					""")
			.params(id, Uuids.next(), this.hurt.value(), this.agency.worker.uuid())
			.update();
		return id;
	}

	private int gesture(String by, UUID contact) {
		return TestDatabase.owner()
			.sql("""
					insert into gesture (id, client_id, contact_id, code, made_by, response, turned, position, made_at, recorded_by, version)
					values (gen_random_uuid(), ?, ?, 'APOLOGY', ?, 'ACCEPTED', false, 0, now(), ?, 0)
					""")
			.params(this.hurt.value(), contact, by, this.agency.worker.uuid())
			.update();
	}

}
