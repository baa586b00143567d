package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import kz.senim.database.StartRefused;

/**
 * The PostgreSQL that another copy of Senim runs on our data: where it listens.
 */
final class RunningServer {

	private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

	/** Lines of postmaster.pid, from 0. */
	private static final int PORT = 3;

	private static final int STATUS = 7;

	private final Path pidFile;

	RunningServer(Path data) {
		this.pidFile = data.resolve("postmaster.pid");
	}

	/**
	 * The port, once the server is ready.
	 * @throws StartRefused if it does not become ready in time
	 */
	int awaitPort(Duration wait) throws IOException {
		long end = System.nanoTime() + wait.toNanos();
		List<String> lines = lines();
		while (lines.size() <= STATUS || !lines.get(STATUS).strip().equals("ready")) {
			if (System.nanoTime() > end) {
				throw new StartRefused("Senim is at work on this data folder, but its PostgreSQL does not answer (%s)."
					.formatted(this.pidFile));
			}
			LockSupport.parkNanos(LOOK_AGAIN.toNanos());
			lines = lines();
		}
		return Integer.parseInt(lines.get(PORT).strip());
	}

	private List<String> lines() throws IOException {
		try {
			return Files.readAllLines(this.pidFile);
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

}
