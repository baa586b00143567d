package kz.senim.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import kz.senim.database.DataFolder;
import kz.senim.database.DatabaseAccess;
import kz.senim.database.DatabaseAccess.Login;
import kz.senim.database.FreshStart;
import kz.senim.database.RoleScript;
import kz.senim.database.StartRefused;

/**
 * A real PostgreSQL started from the binaries on the class path, its data kept in the
 * data folder between starts. It listens on the loopback address only, on a free port,
 * and asks everybody for a password.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	private static final String DATABASE = "senim";

	private final SingleCopy copy;

	private final EmbeddedPostgres server;

	private final DatabaseAccess access;

	private EmbeddedDatabase(SingleCopy copy, EmbeddedPostgres server, DatabaseAccess access) {
		this.copy = copy;
		this.server = server;
		this.access = access;
	}

	/**
	 * Starts the server, after stopping one that was left running.
	 * @throws StartRefused if another copy works on the folder, or this user cannot run
	 * it
	 */
	public static EmbeddedDatabase start(DataFolder folder, String applicationRole, Duration wait, FreshStart fresh) {
		try {
			SingleCopy copy = SingleCopy.in(folder);
			try {
				EmbeddedServer server = new EmbeddedServer(folder);
				if (fresh.wanted(folder)) {
					server.throwAway();
				}
				return start(copy, server, folder, applicationRole, wait);
			}
			catch (IOException | RuntimeException ex) {
				copy.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmbeddedDatabase start(SingleCopy copy, EmbeddedServer starter, DataFolder folder,
			String applicationRole, Duration wait) throws IOException {
		EmbeddedPostgres server = starter.start(wait);
		try {
			Login owner = login(folder, "senim_owner");
			Login application = login(folder, applicationRole);
			prepare(server, owner, application);
			starter.finished();
			String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DATABASE);
			return new EmbeddedDatabase(copy, server, new DatabaseAccess(url, owner, application));
		}
		catch (SQLException ex) {
			server.close();
			throw new StartRefused(
					"The embedded PostgreSQL in %s cannot be prepared: %s".formatted(folder.path(), ex.getMessage()),
					ex);
		}
	}

	private static Login login(DataFolder folder, String role) {
		return new Login(role, folder.secret(role));
	}

	private static void prepare(EmbeddedPostgres server, Login owner, Login application) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection()) {
			RoleScript script = new RoleScript(connection);
			script.makeRole(owner);
			script.makeRole(application);
			script.makeDatabase(DATABASE, owner);
		}
		try (Connection connection = server.getDatabase("postgres", DATABASE).getConnection()) {
			new RoleScript(connection).makeTrigrams();
		}
	}

	public DatabaseAccess access() {
		return this.access;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.copy.close();
	}

}
