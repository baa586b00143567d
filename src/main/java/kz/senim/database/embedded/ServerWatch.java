package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded PostgreSQL again when it ends under a running Senim, on the same
 * port and with the same settings, so that the pool finds it without knowing. As long as
 * it does not start, as on a full disk, it is tried again.
 */
final class ServerWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

	/** So long one start may take, with recovery. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Path data;

	private final ServerProcess process;

	private final Path program;

	private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "embedded-database-watch");
		thread.setDaemon(true);
		return thread;
	});

	private ProcessHandle server;

	private boolean away;

	private ServerWatch(Path data, ServerProcess process, ProcessHandle server, Path program) {
		this.data = data;
		this.process = process;
		this.server = server;
		this.program = program;
	}

	/** Watches the server that runs on the data now. */
	static ServerWatch over(Path data) throws IOException {
		ServerProcess process = new ServerProcess(data);
		ProcessHandle server = process.find()
			.orElseThrow(() -> new IOException("The embedded PostgreSQL has ended already"));
		Path program = Path.of(server.info().command().orElseThrow()).resolveSibling("pg_ctl");
		ServerWatch watch = new ServerWatch(data, process, server, program);
		watch.looks.scheduleWithFixedDelay(watch::look, LOOK_AGAIN.toMillis(), LOOK_AGAIN.toMillis(),
				TimeUnit.MILLISECONDS);
		return watch;
	}

	private void look() {
		try {
			if (!runs(this.server)) {
				startAgain();
			}
		}
		catch (IOException | RuntimeException ex) {
			log.error("The embedded PostgreSQL cannot be watched: {}", ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void startAgain() throws IOException, InterruptedException {
		if (!this.away) {
			log.error("The embedded PostgreSQL ended; it is started again. Nothing that was confirmed is lost.");
		}
		this.away = true;
		this.process.forget();
		runStart();
		Optional<ProcessHandle> started = this.process.find();
		if (started.isPresent()) {
			this.server = started.get();
			this.away = false;
			log.warn("The embedded PostgreSQL runs again");
		}
	}

	/** One that ended and that nobody has fetched has no command any more. */
	private static boolean runs(ProcessHandle server) {
		return server.isAlive() && server.info().command().isPresent();
	}

	/** What it prints would name rows; it is not kept. */
	private void runStart() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			command.addAll(List.of("unshare", "-U"));
		}
		// A restart takes the settings of the start before, which the server has noted.
		command.addAll(List.of(this.program.toString(), "-D", this.data.toString(), "-w", "-t",
				Long.toString(PATIENCE.toSeconds()), "restart"));
		Process start = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		start.waitFor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}

	/** Before the server is stopped; a start that is under way ends first. */
	@Override
	public void close() {
		this.looks.shutdown();
		try {
			if (!this.looks.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.looks.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.looks.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

}
