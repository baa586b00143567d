package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

	private final ServerProcess process;

	private final Path pidFile;

	OrphanServer(Path data) {
		this.process = new ServerProcess(data);
		this.pidFile = data.resolve("postmaster.pid");
	}

	void stop() throws IOException {
		if (Files.notExists(this.pidFile)) {
			return;
		}
		Optional<ProcessHandle> server = this.process.find();
		if (server.isPresent()) {
			log.info("Stopping the PostgreSQL that was left running (process {})", server.get().pid());
			interrupt(server.get());
			awaitEnd(server.get());
		}
		Files.deleteIfExists(this.pidFile);
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
