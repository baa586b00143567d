package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import kz.senim.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that was left running on our data because Senim was killed. It is stopped,
 * so that the next one starts with today's settings.
 */
final class OrphanServer {

	private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path data;

	private final Path pidFile;

	OrphanServer(Path data) {
		this.data = data;
		this.pidFile = data.resolve("postmaster.pid");
	}

	void stop() throws IOException {
		if (Files.notExists(this.pidFile)) {
			return;
		}
		Optional<ProcessHandle> server = findServer();
		if (server.isPresent()) {
			log.info("Stopping the PostgreSQL that was left running (process {})", server.get().pid());
			interrupt(server.get());
			awaitEnd(server.get());
		}
		Files.deleteIfExists(this.pidFile);
	}

	/** The pid may have gone to another program since: ask its command and folder. */
	private Optional<ProcessHandle> findServer() throws IOException {
		List<String> lines = Files.readAllLines(this.pidFile);
		if (lines.size() < 2 || !lines.get(0).strip().matches("\\d{1,18}") || !isOurs(lines.get(1).strip())) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
			.filter((process) -> process.info()
				.command()
				.map((command) -> Path.of(command).getFileName().toString())
				.filter((name) -> name.equals("postgres") || name.equals("postgres.exe"))
				.isPresent());
	}

	private boolean isOurs(String folder) throws IOException {
		Path named = Path.of(folder);
		return Files.exists(named) && Files.isSameFile(named, this.data);
	}

	/**
	 * SIGINT is the server's fast stop; Java itself can only send SIGTERM, which would
	 * wait for clients.
	 */
	private static void interrupt(ProcessHandle server) throws IOException {
		if (System.getProperty("os.name").startsWith("Windows")) {
			server.destroyForcibly();
			return;
		}
		new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
	}

	private static void awaitEnd(ProcessHandle server) {
		try {
			server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			throw new StartRefused("A PostgreSQL left running on this data folder (process %d) does not stop; stop it."
				.formatted(server.pid()), ex);
		}
	}

}
