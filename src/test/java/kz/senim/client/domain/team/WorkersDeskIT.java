package kz.senim.client.domain.team;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import kz.senim.client.Clients;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.QueryCounter;
import kz.senim.test.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@SenimIT
class WorkersDeskIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private WorkersDesk desk;

	@Autowired
	private WorkersPages pages;

	@Autowired
	private Clients clients;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void handsOverAtOnceWithNoteOpenWorkAndNotices() {
		ClientId client = this.agency.anyClient();
		UUID open = task(client, "OPEN");
		UUID done = task(client, "DONE");

		giveMain(this.agency.supervisor, client, this.agency.colleague, "Звонить после обеда");

		assertThat(sees(this.agency.worker, client)).isFalse();
		assertThat(sees(this.agency.colleague, client)).isTrue();
		assertThat(ownerOf(open)).isEqualTo(this.agency.colleague.uuid());
		assertThat(ownerOf(done)).isEqualTo(this.agency.worker.uuid());
		assertThat(noticesOf(this.agency.colleague)).containsExactly("CLIENT_TRANSFERRED");
		assertThat(noticesOf(this.agency.worker)).containsExactly("CLIENT_HANDED_ON");
		assertThat(Agency.read("select hand_over_note from assignment where client_id = ? and ends_at is null",
				String.class, client.value()))
			.isEqualTo("Звонить после обеда");
	}

	@Test
	void givesTheNewWorkerTheOpenConflictsAndLeavesTheClosedOnes() {
		ClientId client = this.agency.anyClient();
		ConflictId open = ConflictMother.of(client, this.agency.worker).at("DIAGNOSIS").save();
		ConflictId closed = ConflictMother.of(client, this.agency.worker).at("CANCELLED").save();

		giveMain(this.agency.supervisor, client, this.agency.colleague, "Разговор назначен");

		assertThat(List.of(open, closed)).extracting(WorkersDeskIT::workerOf)
			.containsExactly(this.agency.colleague.uuid(), this.agency.worker.uuid());
	}

	@Test
	void readsThePageOfWorkersInFourQueries() {
		ClientId client = this.agency.anyClient();

		List<String> queries = this.acting.inTransaction(this.agency.supervisor.actor(),
				() -> QueryCounter.during(() -> this.pages.of(client)));

		assertThat(queries).hasSize(4);
	}

	@Test
	void refusesAHandOverWithoutNoteOrToTheSameWorker() {
		ClientId client = this.agency.anyClient();

		assertThat(refusal(() -> giveMain(this.agency.supervisor, client, this.agency.colleague, null)).field())
			.isEqualTo("note");
		assertThat(refusal(() -> giveMain(this.agency.supervisor, client, this.agency.worker, "x")).key())
			.isEqualTo("client.assign.rule.same");
		assertThat(refusal(() -> giveMain(this.agency.supervisor, client, this.agency.foreignWorker, "x")).key())
			.isEqualTo("client.assign.rule.foreign");
	}

	@Test
	void assignsAFirstWorkerWithoutNoteAndOnlyOnceForOneForm() {
		ClientId client = this.agency.client().save();
		UUID key = UUID.randomUUID();

		for (int i = 0; i < 2; i++) {
			this.acting.as(this.agency.supervisor.actor(),
					() -> this.desk.giveMain(key, client, this.agency.worker.id(), null, null));
		}

		assertThat(lines(client)).isEqualTo(1);
		assertThat(noticesOf(this.agency.worker)).containsExactly("CLIENT_ASSIGNED");
	}

	@Test
	void movesTheClientToTheTeamOfTheNewWorker() {
		ClientId client = this.agency.anyClient();

		giveMain(this.agency.head, client, this.agency.foreignWorker, "Переезд");

		assertThat(sees(this.agency.supervisor, client)).isFalse();
		assertThat(sees(this.agency.foreignSupervisor, client)).isTrue();
	}

	@Test
	void addsAndRemovesAnAdditionalWorkerWhoseOpenStepsGoToTheMainWorker() {
		ClientId client = this.agency.anyClient();

		this.acting.as(this.agency.supervisor.actor(),
				() -> this.desk.add(UUID.randomUUID(), client, this.agency.colleague.id(), null));
		assertThat(sees(this.agency.colleague, client)).isTrue();
		UUID step = task(client, "OPEN");
		TestDatabase.owner()
			.sql("update task set staff_id = ? where id = ?")
			.params(this.agency.colleague.uuid(), step)
			.update();
		this.acting.as(this.agency.supervisor.actor(),
				() -> this.desk.remove(UUID.randomUUID(), client, this.agency.colleague.id()));

		assertThat(sees(this.agency.colleague, client)).isFalse();
		assertThat(sees(this.agency.worker, client)).isTrue();
		assertThat(ownerOf(step)).isEqualTo(this.agency.worker.uuid());
	}

	@Test
	void makesAnAdditionalWorkerTheMainOne() {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);

		giveMain(this.agency.supervisor, client, this.agency.colleague, "Вы уже знакомы");

		assertThat(Agency.read("select kind from assignment where client_id = ? and ends_at is null", String.class,
				client.value()))
			.isEqualTo("MAIN");
	}

	@Test
	void namesTheNewWorkerOnARestrictedFileAndTakesTheOldOneOff() {
		ClientId client = this.agency.client()
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker, this.agency.supervisor)
			.save();

		giveMain(this.agency.supervisor, client, this.agency.colleague, "Осторожно");

		assertThat(sees(this.agency.colleague, client)).isTrue();
		assertThat(sees(this.agency.worker, client)).isFalse();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> giveMain(this.agency.head, client, this.agency.worker, "x"));
	}

	@Test
	void letsOnlySupervisorsOfTheTeamAssignInServiceAndDatabase() {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);

		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> giveMain(this.agency.worker, client, this.agency.colleague, "x"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> giveMain(this.agency.foreignSupervisor, client, this.agency.foreignWorker, "x"));
		for (Person person : List.of(this.agency.worker, this.agency.foreignSupervisor)) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insertAs(person, client));
			assertThat(this.acting.inTransaction(person.actor(),
					() -> this.jdbc.sql("update assignment set ends_at = starts_at where client_id = ?")
						.param(client.value())
						.update()))
				.isZero();
		}
	}

	@Test
	void tellsTheSecondOfTwoSupervisorsThatTheFirstWasQuicker() throws Exception {
		ClientId client = this.agency.anyClient();
		UUID seen = mainOf(client);
		Person third = this.agency.staff(Role.WORKER, this.agency.north, "Үшінші", "Үміт", null);

		List<String> answers = together(() -> attempt(this.agency.supervisor, client, this.agency.colleague, seen),
				() -> attempt(this.agency.head, client, third, seen));

		assertThat(answers).containsExactlyInAnyOrder("/clients/" + client + "/workers", WorkersDesk.RACED);
		assertThat(lines(client)).isEqualTo(2);
	}

	@Test
	void tellsTheSecondOfTwoWhoAssignAFirstWorker() throws Exception {
		ClientId client = this.agency.client().save();

		List<String> answers = together(() -> attempt(this.agency.supervisor, client, this.agency.colleague, null),
				() -> attempt(this.agency.head, client, this.agency.worker, null));

		assertThat(answers).containsExactlyInAnyOrder("/clients/" + client + "/workers", WorkersDesk.RACED);
		assertThat(lines(client)).isEqualTo(1);
	}

	private String attempt(Person person, ClientId client, Person worker, @Nullable UUID seen) {
		try {
			return this.acting.as(person.actor(),
					() -> this.desk.giveMain(UUID.randomUUID(), client, worker.id(), "Записка", seen));
		}
		catch (RuleViolated ex) {
			return ex.key();
		}
	}

	private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			var first = pool.submit(one);
			var second = pool.submit(other);
			return List.of(first.get(), second.get());
		}
		finally {
			pool.shutdown();
		}
	}

	private static RuleViolated refusal(ThrowingCallable work) {
		return catchThrowableOfType(RuleViolated.class, work);
	}

	private void giveMain(Person person, ClientId client, Person worker, @Nullable String note) {
		this.acting.as(person.actor(),
				() -> this.desk.giveMain(UUID.randomUUID(), client, worker.id(), note, mainOf(client)));
	}

	private boolean sees(Person person, ClientId client) {
		return this.acting.inTransaction(person.actor(), () -> this.clients.byId(List.of(client)).containsKey(client));
	}

	private void insertAs(Person person, ClientId client) {
		this.acting.inTransaction(person.actor(), () -> this.jdbc.sql("""
				insert into assignment (id, client_id, staff_id, kind, starts_at, assigned_by)
				values (?, ?, ?, 'ADDITIONAL', now(), ?)
				""").params(Uuids.next(), client.value(), this.agency.foreignWorker.uuid(), person.uuid()).update());
	}

	private UUID task(ClientId client, String state) {
		UUID id = Uuids.next();
		TestDatabase.owner()
			.sql("""
					insert into task (id, client_id, kind, title, staff_id, owner, due_on, state, closed_at, created_by, created_at, version)
					values (?, ?, 'STEP', 'Позвонить', ?, 'WORKER', current_date, ?, case when ? = 'OPEN' then null else now() end, ?, now(), 0)
					""")
			.params(id, client.value(), this.agency.worker.uuid(), state, state, this.agency.worker.uuid())
			.update();
		return id;
	}

	private static UUID ownerOf(UUID task) {
		return Agency.read("select staff_id from task where id = ?", UUID.class, task);
	}

	private static UUID workerOf(ConflictId conflict) {
		return Agency.read("select worker_id from conflict where id = ?", UUID.class, conflict.value());
	}

	private static @Nullable UUID mainOf(ClientId client) {
		return Agency.read("select id from assignment where client_id = ? and kind = 'MAIN' and ends_at is null",
				UUID.class, client.value());
	}

	private static long lines(ClientId client) {
		return Agency.read("select count(*) from assignment where client_id = ?", Long.class, client.value());
	}

	private static List<String> noticesOf(Person person) {
		String sql = "select kind from notice where recipient_id = ?";
		return TestDatabase.owner().sql(sql).param(person.uuid()).query(String.class).list();
	}

}
