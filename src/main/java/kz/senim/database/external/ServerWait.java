package kz.senim.database.external;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import kz.senim.database.DatabaseAccess.Login;
import kz.senim.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a server that is still starting, as after a power cut when all start at once.
 */
public final class ServerWait {

	private static final Logger log = LoggerFactory.getLogger(ServerWait.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Duration longest;

	public ServerWait(Duration longest) {
		this.longest = longest;
	}

	/**
	 * Returns as soon as the server answers, be it with a refusal.
	 * @throws StartRefused if it is silent for too long
	 */
	public void await(String url, Login login) {
		long end = System.nanoTime() + this.longest.toNanos();
		boolean told = false;
		while (true) {
			try (Connection connection = login.open(url)) {
				return;
			}
			catch (SQLException ex) {
				if (!isAway(ex)) {
					return;
				}
				if (System.nanoTime() > end) {
					throw new StartRefused("The database %s does not answer: %s".formatted(url, ex.getMessage()), ex);
				}
				if (!told) {
					log.info("Waiting for the database {}: {}", url, ex.getMessage());
					told = true;
				}
			}
			pause();
		}
	}

	/** Class 08 is a failed connection, 57P03 a server that is starting. */
	private static boolean isAway(SQLException ex) {
		String state = ex.getSQLState();
		return state != null && (state.startsWith("08") || state.equals("57P03"));
	}

	private static void pause() {
		LockSupport.parkNanos(PAUSE.toNanos());
		if (Thread.currentThread().isInterrupted()) {
			throw new StartRefused("Interrupted while waiting for the database");
		}
	}

}
