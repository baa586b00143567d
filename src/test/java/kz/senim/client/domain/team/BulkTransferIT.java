package kz.senim.client.domain.team;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.senim.kernel.Forbidden;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Many clients at once: all of them or none.
 */
@SenimIT
class BulkTransferIT {

	private static final String RACED = "client.transfer.rule.raced";

	private static final JdbcClient OWNER = TestDatabase.owner();

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private WorkersDesk desk;

	@Autowired
	private TransferPages pages;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void handsFiveHundredOverBesideEightEditorsAndLosesNoEdit() throws Exception {
		List<UUID> assignments = clients(500);
		CyclicBarrier start = new CyclicBarrier(9);
		List<Callable<Integer>> work = new ArrayList<>();
		work.add(() -> {
			start.await();
			assertThat(attempt(this.agency.supervisor, assignments, this.agency.colleague)).isEqualTo("/team");
			return 0;
		});
		for (int i = 0; i < 8; i++) {
			int first = i;
			work.add(() -> {
				start.await();
				int saved = 0;
				for (int n = first; n < 400; n += 8) {
					saved += edit(assignments.get(n));
				}
				return saved;
			});
		}

		int saved = together(work).stream().mapToInt(Integer::intValue).sum();

		assertThat(mains(this.agency.worker)).isZero();
		assertThat(mains(this.agency.colleague)).isEqualTo(500);
		assertThat(saved).isEqualTo(400);
		assertThat(edited(assignments)).isEqualTo(saved);
		assertThat(noticesOf(this.agency.colleague)).containsExactly("CLIENTS_RECEIVED");
		assertThat(noticesOf(this.agency.worker)).containsExactly("CLIENTS_HANDED_ON");
	}

	@Test
	void handsNobodyOverWhenOneHasChangedSince() {
		List<UUID> assignments = clients(20);
		OWNER.sql("update assignment set ends_at = starts_at where id = ?").param(assignments.get(7)).update();

		assertThat(attempt(this.agency.supervisor, assignments, this.agency.colleague)).isEqualTo(RACED);
		assertThat(mains(this.agency.worker)).isEqualTo(19);
		assertThat(mains(this.agency.colleague)).isZero();
		assertThat(noticesOf(this.agency.colleague)).isEmpty();
	}

	@Test
	void oneOfTwoSupervisorsWinsWhole() throws Exception {
		List<UUID> assignments = clients(50);
		CyclicBarrier start = new CyclicBarrier(2);

		List<String> answers = together(List.of(() -> {
			start.await();
			return attempt(this.agency.supervisor, assignments, this.agency.colleague);
		}, () -> {
			start.await();
			return attempt(this.agency.head, assignments, this.agency.foreignWorker);
		}));

		assertThat(answers).containsExactlyInAnyOrder("/team", RACED);
		assertThat(List.of(mains(this.agency.colleague), mains(this.agency.foreignWorker)))
			.containsExactlyInAnyOrder(50L, 0L);
	}

	@Test
	void handsNobodyOverWhenTheNewWorkerIsBarredFromOne() {
		List<UUID> assignments = clients(3);
		UUID client = clientOf(assignments.get(1));
		OWNER.sql("""
				insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
				values (?, ?, ?, 'RELATIVE', ?, now())
				""").params(Uuids.next(), client, this.agency.colleague.uuid(), this.agency.supervisor.uuid()).update();

		assertThat(attempt(this.agency.supervisor, assignments, this.agency.colleague))
			.isEqualTo("client.transfer.rule.barred "
					+ Agency.read("select number from client where id = ?", String.class, client));
		assertThat(mains(this.agency.worker)).isEqualTo(3);
	}

	@Test
	void movesTheNamesOfRestrictedFilesAndLeavesThoseAloneThatTheSupervisorDoesNotSee() {
		ClientId named = this.agency.client()
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker, this.agency.supervisor)
			.save();
		ClientId hidden = this.agency.client().of(this.agency.worker).restrictedTo(this.agency.worker).save();

		assertThat(
				this.acting.as(this.agency.supervisor.actor(), () -> this.pages.of(this.agency.worker.id())).clients())
			.hasSize(1);
		assertThat(attempt(this.agency.supervisor, List.of(assignmentOf(named), assignmentOf(hidden)),
				this.agency.colleague))
			.isEqualTo(RACED);
		assertThat(attempt(this.agency.supervisor, List.of(assignmentOf(named)), this.agency.colleague))
			.isEqualTo("/team");

		assertThat(OWNER.sql("select staff_id from restricted_access where client_id = ?")
			.param(named.value())
			.query(UUID.class)
			.list()).containsExactlyInAnyOrder(this.agency.colleague.uuid(), this.agency.supervisor.uuid());
		assertThat(mains(this.agency.worker)).isOne();
	}

	@Test
	void isForSupervisorsAndTheirTeams() {
		List<UUID> assignments = clients(2);

		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> attempt(this.agency.worker, assignments, this.agency.colleague));
		assertThat(attempt(this.agency.foreignSupervisor, assignments, this.agency.foreignWorker)).isEqualTo(RACED);
		assertThat(attempt(this.agency.supervisor, assignments, this.agency.foreignWorker))
			.isEqualTo("client.assign.rule.foreign");
	}

	private String attempt(Person by, List<UUID> assignments, Person to) {
		try {
			return this.acting.as(by.actor(), () -> this.desk.transfer(UUID.randomUUID(), this.agency.worker.id(),
					to.id(), "Перехожу в другой отдел", assignments));
		}
		catch (RuleViolated ex) {
			return ex.key() + (ex.arguments().isEmpty() ? "" : " " + ex.arguments().get("numbers"));
		}
	}

	/** One edit as the supervisor's form saves it: with the version that was read. */
	private int edit(UUID assignment) {
		UUID client = clientOf(assignment);
		return this.acting.inTransaction(this.agency.supervisor.actor(), () -> this.jdbc
			.sql("update client set request_words = 'изменено', version = version + 1 where id = ? and version = 0")
			.param(client)
			.update());
	}

	private List<UUID> clients(int count) {
		List<UUID> assignments = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			assignments.add(assignmentOf(this.agency.anyClient()));
		}
		return assignments;
	}

	private static UUID assignmentOf(ClientId client) {
		return Agency.read("select id from assignment where client_id = ? and ends_at is null", UUID.class,
				client.value());
	}

	private static UUID clientOf(UUID assignment) {
		return Agency.read("select client_id from assignment where id = ?", UUID.class, assignment);
	}

	private static long mains(Person person) {
		return Agency.read("select count(*) from assignment where staff_id = ? and kind = 'MAIN' and ends_at is null",
				Long.class, person.uuid());
	}

	private static long edited(List<UUID> assignments) {
		return OWNER.sql("""
				select count(*) from client c join assignment a on a.client_id = c.id
				 where a.id = any (:ids) and c.request_words = 'изменено'
				""").param("ids", assignments.toArray(UUID[]::new)).query(Long.class).single();
	}

	private static List<String> noticesOf(Person person) {
		return OWNER.sql("select kind from notice where recipient_id = ?")
			.param(person.uuid())
			.query(String.class)
			.list();
	}

	private static <T> List<T> together(List<Callable<T>> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(work.size());
		try {
			List<T> answers = new ArrayList<>();
			for (Future<T> one : threads.invokeAll(work)) {
				answers.add(one.get());
			}
			return answers;
		}
		finally {
			threads.shutdown();
		}
	}

}
