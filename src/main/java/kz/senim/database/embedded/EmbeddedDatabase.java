package kz.senim.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

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

	private final AutoCloseable server;

	private final DatabaseAccess access;

	private EmbeddedDatabase(AutoCloseable server, DatabaseAccess access) {
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
			return start(SingleCopy.in(folder), folder, applicationRole, wait, fresh);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * For a command beside a copy of Senim that may be at work: uses its server, or
	 * starts one for itself.
	 */
	public static EmbeddedDatabase join(DataFolder folder, String applicationRole, Duration wait) {
		try {
			Optional<SingleCopy> copy = SingleCopy.ifFree(folder);
			if (copy.isPresent()) {
				return start(copy.get(), folder, applicationRole, wait, (any) -> false);
			}
			int port = new RunningServer(folder.resolve("postgres")).awaitPort(wait);
			return new EmbeddedDatabase(() -> {
			}, access(folder, applicationRole, port));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmbeddedDatabase start(SingleCopy copy, DataFolder folder, String applicationRole, Duration wait,
			FreshStart fresh) throws IOException {
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

	private static EmbeddedDatabase start(SingleCopy copy, EmbeddedServer starter, DataFolder folder,
			String applicationRole, Duration wait) throws IOException {
		EmbeddedPostgres server = starter.start(wait);
		try {
			DatabaseAccess access = access(folder, applicationRole, server.getPort());
			prepare(server, access);
			starter.finished();
			ServerWatch watch = ServerWatch.over(folder.resolve("postgres"));
			return new EmbeddedDatabase(() -> {
				watch.close();
				server.close();
				copy.close();
			}, access);
		}
		catch (SQLException ex) {
			server.close();
			throw new StartRefused(
					"The embedded PostgreSQL in %s cannot be prepared: %s".formatted(folder.path(), ex.getMessage()),
					ex);
		}
	}

	private static DatabaseAccess access(DataFolder folder, String applicationRole, int port) {
		return new DatabaseAccess("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE),
				login(folder, "senim_owner"), login(folder, applicationRole));
	}

	private static Login login(DataFolder folder, String role) {
		return new Login(role, folder.secret(role));
	}

	private static void prepare(EmbeddedPostgres server, DatabaseAccess access) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection()) {
			RoleScript script = new RoleScript(connection);
			script.makeRole(access.owner());
			script.makeRole(access.application());
			script.makeDatabase(DATABASE, access.owner());
		}
		try (Connection connection = server.getDatabase("postgres", DATABASE).getConnection()) {
			new RoleScript(connection).makeTrigrams();
		}
	}

	public DatabaseAccess access() {
		return this.access;
	}

	@Override
	public void close() throws Exception {
		this.server.close();
	}

}
