package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import kz.senim.database.DataFolder;
import kz.senim.database.StartRefused;

import org.springframework.util.FileSystemUtils;

/**
 * Starts the PostgreSQL process itself. The binaries were made for tests: everything that
 * makes data last is switched on here again.
 */
final class EmbeddedServer {

	private static final String SUPERUSER_SECRET = "postgres";

	private final DataFolder folder;

	private final Path data;

	/** Stands while a new database is being made, so that a broken one is made anew. */
	private final Path unfinished;

	EmbeddedServer(DataFolder folder) {
		this.folder = folder;
		this.data = folder.resolve("postgres");
		this.unfinished = folder.resolve("postgres.unfinished");
	}

	EmbeddedPostgres start(Duration wait) throws IOException {
		RunningUser.check(this.data);
		new OrphanServer(this.data).stop();
		if (Files.notExists(this.data)) {
			throwAway();
		}
		if (Files.exists(this.unfinished)) {
			FileSystemUtils.deleteRecursively(this.data);
		}
		try {
			return builder(wait).start();
		}
		catch (IllegalStateException | IOException ex) {
			throw new StartRefused("The embedded PostgreSQL in %s does not start (%s); --logging.level.io.zonky=info"
				.formatted(this.data, ex.getMessage()) + " shows what it says.", ex);
		}
	}

	/** Lets the next start make a new database, also if this one is interrupted. */
	void throwAway() throws IOException {
		if (Files.notExists(this.unfinished)) {
			Files.createFile(this.unfinished);
		}
	}

	void finished() throws IOException {
		Files.deleteIfExists(this.unfinished);
	}

	private EmbeddedPostgres.Builder builder(Duration wait) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(this.folder.resolve("postgres-binaries").toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(wait)
			.setConnectConfig("password", this.folder.secret(SUPERUSER_SECRET));
		demandPasswords(builder);
		setLocale(builder);
		makeLasting(builder);
		return builder;
	}

	/** Without this, every user of the machine could come in as administrator. */
	private void demandPasswords(EmbeddedPostgres.Builder builder) throws IOException {
		builder.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", this.folder.secretFile(SUPERUSER_SECRET).toString())
			.setServerConfig("listen_addresses", "127.0.0.1");
		if (!System.getProperty("os.name").startsWith("Windows")) {
			builder.setServerConfig("unix_socket_directories", "''");
		}
	}

	/**
	 * Trigrams need a character type that knows Cyrillic; the order of code points never
	 * changes with an upgrade, and lists of people ask for kk-x-icu by name.
	 */
	private static void setLocale(EmbeddedPostgres.Builder builder) {
		builder.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("lc-ctype", "C.UTF-8");
	}

	private static void makeLasting(EmbeddedPostgres.Builder builder) {
		builder.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "50")
			.setServerConfig("jit", "off")
			// Error details would carry people's data into the log.
			.setServerConfig("log_error_verbosity", "terse");
	}

}
