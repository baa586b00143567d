package kz.senim.fault;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kz.senim.test.ChildSenim;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The embedded PostgreSQL ends or freezes under a running Senim while people write: Senim
 * goes on by itself, and nothing that was acknowledged is lost or doubled.
 */
class ServerFaultsIT {

	private static final String PASSWORD = "lake stone river 42";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Duration FROZEN = Duration.ofSeconds(12);

	private static final Duration AT_ONCE = Duration.ofSeconds(3);

	private static final List<Fault> FAULTS = List.of((senim) -> signal("KILL", senim.server()),
			(senim) -> signal("QUIT", senim.server()), ServerFaultsIT::endAllBackends, ServerFaultsIT::killOneBackend,
			(senim) -> signal("INT", senim.server()), (senim) -> signal("KILL", senim.server()));

	@TempDir
	private static Path folder;

	private static ChildSenim senim;

	private static int port;

	@BeforeAll
	static void start() throws Exception {
		senim = ChildSenim.startDemo(folder, PASSWORD).awaitStart();
		port = senim.port();
	}

	@AfterAll
	static void stop() throws IOException {
		senim.close();
	}

	@Test
	void isStartedAgainAndLosesAndDoublesNothing() throws Exception {
		endServers("ends", 1);
	}

	@Test
	@Tag("long")
	void isStartedAgainForMinutes() throws Exception {
		endServers("manyEnds", 15);
	}

	private void endServers(String name, int rounds) throws Exception {
		Ledger ledger = new Ledger(name);
		long process = senim.server().pid();
		try (ContactWriters writers = ContactWriters.start(ledger, 3, () -> port, PASSWORD)) {
			for (int round = 0; round < rounds; round++) {
				for (Fault fault : FAULTS) {
					ledger.awaitMore(5, PATIENCE);
					fault.strike(senim);
					ledger.awaitMore(5, PATIENCE);
				}
			}
		}
		assertThat(senim.server().pid()).isNotEqualTo(process);
		assertThat(senim.output()).contains("The embedded PostgreSQL ended", "The embedded PostgreSQL runs again");
		assertThat(new Caller(() -> port).get("/actuator/health").statusCode()).isEqualTo(200);
		ledger.check(senim, rounds * FAULTS.size() + " ends of PostgreSQL or its backends");
	}

	@Test
	void freezesForTwelveSecondsWhileSignInLivesAndHealthSaysNotReady() throws Exception {
		Ledger ledger = new Ledger("frozen");
		try (ContactWriters writers = ContactWriters.start(ledger, 3, () -> port, PASSWORD)) {
			ledger.awaitMore(5, PATIENCE);
			List<ProcessHandle> all = new ArrayList<>(List.of(senim.server()));
			senim.server().children().forEach(all::add);
			try {
				signal("STOP", all.toArray(ProcessHandle[]::new));
				watchFrozen();
			}
			finally {
				signal("CONT", all.toArray(ProcessHandle[]::new));
			}
			ledger.awaitMore(10, PATIENCE);
		}
		assertThat(new Caller(() -> port).get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(ledger.longestGap()).isLessThan(Caller.BOUND);
		ledger.check(senim, FROZEN.toSeconds() + " s frozen");
	}

	/** The readiness probe is the pause of this loop: it waits for the pool. */
	private static void watchFrozen() throws Exception {
		Caller stranger = new Caller(() -> port);
		long begin = System.nanoTime();
		int notReady = 0;
		while (System.nanoTime() - begin < FROZEN.toNanos()) {
			for (String path : List.of("/login", "/actuator/health/liveness", "/static/css/base.css")) {
				assertThat(stranger.get(path, AT_ONCE).statusCode()).as(path).isEqualTo(200);
			}
			try {
				assertThat(stranger.get("/actuator/health/readiness", AT_ONCE).statusCode()).isEqualTo(503);
				notReady++;
			}
			catch (HttpTimeoutException ex) {
				// As good as no: who probes waits no longer.
			}
		}
		assertThat(notReady).as("times that readiness said no").isPositive();
	}

	private static void endAllBackends(ChildSenim senim) throws SQLException, IOException {
		senim.ask("""
				select count(pg_terminate_backend(pid)) from pg_stat_activity
				where pid <> pg_backend_pid() and backend_type = 'client backend'""");
	}

	/** The server then ends all others and recovers. */
	private static void killOneBackend(ChildSenim senim) throws Exception {
		String backend = senim.ask("""
				select pid from pg_stat_activity
				where application_name = 'senim' and backend_type = 'client backend' limit 1""");
		signal("KILL", ProcessHandle.of(Long.parseLong(backend)).orElseThrow());
	}

	private static void signal(String name, ProcessHandle... processes) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("kill", "-" + name));
		for (ProcessHandle process : processes) {
			command.add(Long.toString(process.pid()));
		}
		new ProcessBuilder(command).start().waitFor();
	}

	@FunctionalInterface
	private interface Fault {

		void strike(ChildSenim senim) throws Exception;

	}

}
