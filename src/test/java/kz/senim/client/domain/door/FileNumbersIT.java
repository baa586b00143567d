package kz.senim.client.domain.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.senim.client.FileNumbers;
import kz.senim.client.FileNumbers.Series;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Numbers of files.
 */
@SenimIT
class FileNumbersIT {

	@Autowired
	private Agency agency;

	@Autowired
	private FileNumbers numbers;

	@Autowired
	private Acting acting;

	@Test
	void fiftyAtOnceGetFiftyNumbersWithoutAGap() throws Exception {
		Set<String> made = new TreeSet<>();
		ExecutorService pool = Executors.newFixedThreadPool(10);
		try {
			List<Future<String>> asked = new ArrayList<>();
			for (int i = 0; i < 50; i++) {
				asked.add(pool.submit(() -> next(Series.CONFLICT)));
			}
			for (Future<String> future : asked) {
				made.add(future.get());
			}
		}
		finally {
			pool.shutdownNow();
		}

		assertThat(made).hasSize(50).allMatch((number) -> number.matches("КФ-2026-\\d{6}"));
		List<Long> counts = made.stream().map((number) -> Long.valueOf(number.substring(8))).sorted().toList();
		assertThat(counts.get(49) - counts.get(0)).isEqualTo(49);
	}

	@Test
	void theLettersAreCyrillic() {
		assertThat(next(Series.CLIENT)).startsWith("\u041a-2026-");
		assertThat(next(Series.CONFLICT)).startsWith("\u041a\u0424-2026-");
	}

	@Test
	void aNumberIsOnlyMadeWithItsFile() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.numbers.next(Series.CLIENT));
	}

	private String next(Series series) {
		return this.acting.inTransaction(this.agency.worker.actor(), () -> this.numbers.next(series));
	}

}
