package kz.senim.audit.chain;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import kz.senim.vault.Notaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty writers at once, while two nodes seal.
 */
class TrailWritersIT {

	private static final int WRITERS = 50;

	private static final int ROWS = 40;

	/**
	 * Ten times as often as the product; of three rounds the quietest, for a busy
	 * machine.
	 */
	@Test
	void fiftyWritersNeitherForkTheChainNorWaitForTheSealer() throws Exception {
		TrailDatabase database = new TrailDatabase("trail_writers");
		write(database);
		double slower = Double.MAX_VALUE;
		for (int round = 0; round < 3; round++) {
			double without = p95(write(database));
			double with = p95(whileSealing(database, () -> write(database)));
			System.out.printf("50 writers, p95 of a row: %.1f ms alone, %.1f ms beside two sealers%n", without, with);
			slower = Math.min(slower, with - without);
		}
		database.seal();

		TrailReport report = new TrailVerification(database.owner(), Notaries.with(1)).verify(List.of());
		assertThat(report.problems()).isEmpty();
		assertThat(report.head().count()).isEqualTo(7L * WRITERS * ROWS);
		assertThat(report.waiting()).isZero();
		assertThat(slower).as("ms, p95").isLessThan(20);
	}

	private static <T> T whileSealing(TrailDatabase database, Callable<T> work) throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService sealers = Executors.newFixedThreadPool(2);
		try {
			List<Future<?>> sealing = new ArrayList<>();
			for (int i = 0; i < 2; i++) {
				sealing.add(sealers.submit(() -> {
					while (!done.get()) {
						database.seal();
						LockSupport.parkNanos(100_000_000);
					}
				}));
			}
			T result = work.call();
			done.set(true);
			for (Future<?> sealer : sealing) {
				sealer.get();
			}
			return result;
		}
		finally {
			done.set(true);
			sealers.shutdown();
		}
	}

	@Test
	@Tag("long")
	void aMillionRowsAreVerifiedWithinAMinute() {
		TrailDatabase database = new TrailDatabase("trail_million");
		for (int i = 0; i < 20; i++) {
			database.fill(50_000);
		}
		long sealing = System.nanoTime();
		database.seal();
		long verifying = System.nanoTime();
		TrailReport report = new TrailVerification(database.owner(), Notaries.with(1)).verify(List.of());
		long end = System.nanoTime();

		System.out.printf("1,000,000 rows: sealed in %.1f s, verified in %.1f s%n", (verifying - sealing) / 1e9,
				(end - verifying) / 1e9);
		assertThat(report.problems()).isEmpty();
		assertThat(report.head().count()).isEqualTo(1_000_000);
		assertThat((end - verifying) / 1e9).as("seconds").isLessThan(60);
	}

	/** Nanoseconds of each transaction with one row. */
	private static long[] write(TrailDatabase database) throws Exception {
		ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
		try {
			List<Future<long[]>> all = new ArrayList<>();
			for (int i = 0; i < WRITERS; i++) {
				all.add(writers.submit(() -> writeAlone(database)));
			}
			long[] times = new long[0];
			for (Future<long[]> one : all) {
				long[] more = one.get();
				int size = times.length;
				times = Arrays.copyOf(times, size + more.length);
				System.arraycopy(more, 0, times, size, more.length);
			}
			return times;
		}
		finally {
			writers.shutdown();
		}
	}

	private static long[] writeAlone(TrailDatabase database) throws Exception {
		long[] times = new long[ROWS];
		try (Connection connection = database.openAsApplication()) {
			JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			for (int i = 0; i < ROWS; i++) {
				long begin = System.nanoTime();
				TrailDatabase.insert(client);
				times[i] = System.nanoTime() - begin;
			}
		}
		return times;
	}

	private static double p95(long[] nanos) {
		Arrays.sort(nanos);
		return nanos[nanos.length * 95 / 100] / 1e6;
	}

}
