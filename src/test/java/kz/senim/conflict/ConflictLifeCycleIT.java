package kz.senim.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.ConflictLifeCycle;
import kz.senim.conflict.domain.ConflictRegistration;
import kz.senim.conflict.lock.PairLockDesk;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who moves a conflict, how a wrong move is taken back, and what the database refuses.
 */
@SenimIT
class ConflictLifeCycleIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private ConflictRegistration registration;

	@Autowired
	private ConflictLifeCycle lifeCycle;

	@Autowired
	private ConflictEditing editing;

	@Autowired
	private PairLockDesk locks;

	@Autowired
	private Conflicts conflicts;

	@Autowired
	private JdbcClient jdbc;

	private ClientId client;

	@BeforeEach
	void aClientOfTheWorker() {
		this.client = this.agency.anyClient();
	}

	@Test
	void enumAndTableHoldTheSameMoves() {
		Set<String> table = Set.copyOf(TestDatabase.owner()
			.sql("select from_status || ' ' || to_status from conflict_transition")
			.query(String.class)
			.list());

		assertThat(Arrays.stream(ConflictStatus.values())
			.flatMap((from) -> from.next().stream().map((to) -> from + " " + to)))
			.containsExactlyInAnyOrderElementsOf(table);
	}

	@Test
	void databaseRefusesAJump() {
		ConflictId id = register(2);

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.acting.inTransaction(
				this.agency.worker.actor(),
				() -> this.jdbc.sql("update conflict set status = 'AGREED' where id = ?").param(id.value()).update()));
	}

	@Test
	void fiftyAtOnceGetFiftyNumbers() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(8);
		try {
			List<Callable<ConflictId>> wishes = IntStream.range(0, 50)
				.mapToObj((number) -> (Callable<ConflictId>) () -> register(1))
				.toList();
			List<String> numbers = pool.invokeAll(wishes)
				.stream()
				.map(ConflictLifeCycleIT::done)
				.map(this::number)
				.toList();
			assertThat(numbers).hasSize(50).doesNotHaveDuplicates().allMatch((one) -> one.matches("КФ-2026-\\d{6}"));
		}
		finally {
			pool.shutdownNow();
		}
	}

	@Test
	void sameFormTwiceGivesOneConflict() {
		UUID key = UUID.randomUUID();
		var wish = ConflictCases.papers(this.client, this.agency.worker, 1);

		String first = this.acting.as(this.agency.worker.actor(), () -> this.registration.register(key, wish));
		String second = this.acting.as(this.agency.worker.actor(), () -> this.registration.register(key, wish));

		assertThat(second).isEqualTo(first);
		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.conflicts.open(this.client))).hasSize(1);
	}

	@Test
	void glanceKnowsTheOpenConflicts() {
		register(1);
		register(3);

		assertThat(
				Agency.read("select open_conflicts || '/' || highest_acuteness from client_glance where client_id = ?",
						String.class, this.client.value()))
			.isEqualTo("2/3");
	}

	@Test
	void supervisorIsToldOfACrisisAtOnce() {
		register(4);

		assertThat(
				Agency.read("select count(*) from notice where recipient_id = ? and kind = 'CONFLICT_ACUTE' and urgent",
						Long.class, this.agency.supervisor.uuid()))
			.isEqualTo(1);
	}

	@Test
	void takesBackOnlyTheOwnLastMove() {
		ConflictId id = register(2);
		worker(() -> this.lifeCycle.move(id, version(id), ConflictStatus.DIAGNOSIS, null));

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> supervisor(() -> this.lifeCycle.takeBack(id, version(id), "не мой")))
			.extracting(RuleViolated::key)
			.isEqualTo("conflict.back.others");
		worker(() -> this.lifeCycle.takeBack(id, version(id), "рано"));

		assertThat(status(id)).isEqualTo("REGISTERED");
		assertThat(Agency.read(
				"select taken_back_reason from conflict_move where conflict_id = ? and to_status = 'DIAGNOSIS'",
				String.class, id.value()))
			.isEqualTo("рано");
	}

	@Test
	void onlyASupervisorCancelsLater() {
		ConflictId id = register(2);
		worker(() -> this.lifeCycle.move(id, version(id), ConflictStatus.DIAGNOSIS, null));

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> worker(() -> this.lifeCycle.move(id, version(id), ConflictStatus.CANCELLED, "ошибка")));
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> supervisor(() -> this.lifeCycle.move(id, version(id), ConflictStatus.CANCELLED, null)));
		supervisor(() -> this.lifeCycle.move(id, version(id), ConflictStatus.CANCELLED, "ошибка"));

		assertThat(status(id)).isEqualTo("CANCELLED");
	}

	@Test
	void shortWayClosesAMildConflictWhenEachRightIsAnswered() {
		ConflictId id = register(1);
		Map<UUID, RightRestored> answers = sheet(id).rights()
			.stream()
			.collect(Collectors.toMap(ConflictSheet.Right::id, (right) -> RightRestored.YES));

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> worker(() -> this.lifeCycle.settleShortly(id, version(id), "Нашли", Map.of())));
		worker(() -> this.lifeCycle.settleShortly(id, version(id), "Справку нашли вместе", answers));

		assertThat(status(id)).isEqualTo("CLOSED_RESOLVED");
	}

	@Test
	void lockedPairIsRefusedByServiceAndDatabase() {
		ConflictId id = register(3);
		List<Party> parties = sheet(id).parties();

		worker(() -> this.locks.lock(UUID.randomUUID(), id, parties.get(0).id(), parties.get(1).id(), "угрозы"));

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.conflicts.pairLocked(id))).isTrue();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(),
					() -> this.jdbc
						.sql("""
								insert into talk_preparation (id, conflict_id, client_id, cycle_no, phrase_lang, prepared_by, prepared_at,
								  version) values (?, ?, ?, 1, 'ru', ?, now(), 0)
								""")
						.params(Uuids.next(), id.value(), this.client.value(), this.agency.worker.uuid())
						.update()))
			.withMessageContaining("pair");
	}

	@Test
	void onlyASupervisorOpensALockedPair() {
		ConflictId id = register(3);
		List<Party> parties = sheet(id).parties();
		worker(() -> this.locks.lock(UUID.randomUUID(), id, parties.get(0).id(), parties.get(1).id(), "угрозы"));
		UUID lock = Agency.read("select id from pair_lock where client_id = ?", UUID.class, this.client.value());

		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> worker(() -> this.locks.end(id, lock, "всё тихо")));
		supervisor(() -> this.locks.end(id, lock, "проверено"));

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.conflicts.pairLocked(id))).isFalse();
	}

	@Test
	void staleVersionAndForeignWorkerAreRefused() {
		ConflictId id = register(2);
		long opened = version(id);
		worker(() -> this.editing.causes(id, opened, List.of()));

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> worker(() -> this.editing.causes(id, opened, List.of())));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.as(this.agency.foreignWorker.actor(), () -> this.conflicts.require(id)));
	}

	private ConflictId register(int acuteness) {
		return this.acting.as(this.agency.worker.actor(),
				() -> this.registration.register(ConflictCases.papers(this.client, this.agency.worker, acuteness)));
	}

	private void worker(Runnable work) {
		this.acting.as(this.agency.worker.actor(), work);
	}

	private void supervisor(Runnable work) {
		this.acting.as(this.agency.supervisor.actor(), work);
	}

	private ConflictSheet sheet(ConflictId id) {
		return this.acting.as(this.agency.worker.actor(), () -> this.conflicts.sheet(id));
	}

	private long version(ConflictId id) {
		return Agency.read("select version from conflict where id = ?", Long.class, id.value());
	}

	private String status(ConflictId id) {
		return Agency.read("select status from conflict where id = ?", String.class, id.value());
	}

	private String number(ConflictId id) {
		return Agency.read("select number from conflict where id = ?", String.class, id.value());
	}

	private static ConflictId done(Future<ConflictId> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
