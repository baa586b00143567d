package kz.senim.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import kz.senim.test.ChildSenim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the application while people write: nothing that was acknowledged is lost,
 * and nothing that was sent again is doubled.
 */
class KilledSenimIT {

	private static final String PASSWORD = "lake stone river 42";

	private static final int WRITERS = 3;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	private Path folder;

	@Test
	void losesAndDoublesNothingInSixKills() throws Exception {
		kill(6, Duration.ZERO);
	}

	@Test
	@Tag("long")
	void losesAndDoublesNothingInFiveMinutesWithAKillEveryTenSeconds() throws Exception {
		kill(30, Duration.ofSeconds(10));
	}

	private void kill(int kills, Duration apart) throws Exception {
		Ledger ledger = new Ledger("kills");
		AtomicInteger port = new AtomicInteger();
		ChildSenim senim = start(port);
		try {
			try (ContactWriters writers = ContactWriters.start(ledger, WRITERS, port::get, PASSWORD)) {
				for (int kill = 0; kill < kills; kill++) {
					long begin = System.nanoTime();
					do {
						ledger.awaitMore(5, PATIENCE);
					}
					while (System.nanoTime() - begin < apart.toNanos());
					senim.kill();
					senim.close();
					senim = start(port);
				}
				ledger.awaitMore(5, PATIENCE);
			}
			ledger.check(senim, kills + " kills of Senim");
		}
		finally {
			senim.close();
		}
	}

	private ChildSenim start(AtomicInteger port) throws Exception {
		ChildSenim senim = ChildSenim.startDemo(this.folder, PASSWORD);
		try {
			port.set(senim.awaitStart().port());
			return senim;
		}
		catch (Exception | AssertionError ex) {
			senim.close();
			throw ex;
		}
	}

}
