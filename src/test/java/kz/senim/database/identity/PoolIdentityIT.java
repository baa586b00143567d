package kz.senim.database.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.senim.kernel.Actor;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No identity bleeds through the pool: many more threads than connections, two people, a
 * job, nobody and broken transactions, all at once.
 */
@SenimIT
class PoolIdentityIT {

	private static final int THREADS = 32;

	private static final int ROUNDS = 60;

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void everyTransactionSeesTheClientsOfItsOwnPersonOnly() throws Exception {
		Set<UUID> ofWorker = Set.of(this.agency.anyClient().value(), this.agency.anyClient().value());
		Set<UUID> ofForeigner = Set.of(this.agency.client().of(this.agency.foreignWorker).save().value());
		CyclicBarrier start = new CyclicBarrier(THREADS);
		List<Callable<Integer>> work = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			int turn = i;
			work.add(() -> {
				start.await();
				int wrong = 0;
				for (int round = 0; round < ROUNDS; round++) {
					wrong += switch ((turn + round) % 5) {
						case 0 -> differs(this.agency.worker.actor(), ofWorker);
						case 1 -> differs(this.agency.foreignWorker.actor(), ofForeigner);
						case 2 -> differs(Actor.job("some job"), Set.of());
						case 3 -> outside();
						default -> broken();
					};
				}
				return wrong;
			});
		}

		assertThat(together(work)).containsOnly(0);
	}

	@Test
	void aQueryOutsideATransactionSeesNothingEvenWhenSomebodyActs() {
		this.agency.anyClient();

		assertThat(this.acting.as(this.agency.worker.actor(), () -> all())).isEmpty();
	}

	private int differs(Actor actor, Set<UUID> own) {
		return this.acting.inTransaction(actor, () -> all()).equals(own) ? 0 : 1;
	}

	/** Outside of a transaction, and inside one of nobody. */
	private int outside() {
		Set<UUID> inside = new TransactionTemplate(this.transactions).execute((status) -> all());
		return (all().isEmpty() && inside != null && inside.isEmpty()) ? 0 : 1;
	}

	/** A transaction of the worker that fails in the middle. */
	private int broken() {
		try {
			this.acting.inTransaction(this.agency.worker.actor(), () -> {
				all();
				throw new IllegalStateException("broken on purpose");
			});
			return 1;
		}
		catch (IllegalStateException ex) {
			return 0;
		}
	}

	private Set<UUID> all() {
		return Set.copyOf(this.jdbc.sql("select id from client").query(UUID.class).list());
	}

	private static List<Integer> together(List<Callable<Integer>> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Integer> wrong = new ArrayList<>();
			for (Future<Integer> one : threads.invokeAll(work)) {
				wrong.add(one.get());
			}
			return wrong;
		}
		finally {
			threads.shutdown();
		}
	}

}
