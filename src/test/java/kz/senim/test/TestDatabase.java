package kz.senim.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import kz.senim.database.DatabaseAccess;
import kz.senim.database.DatabaseAccess.Login;
import kz.senim.database.RoleScript;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one PostgreSQL of a test run: a container where Docker answers, else the embedded
 * one. It goes away with the run.
 */
public final class TestDatabase {

	private static final String SUPERUSER = "postgres";

	private static final String[] LOCALE = { "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
			"--lc-ctype=C.UTF-8" };

	private static final Login ROOT = new Login(SUPERUSER, SUPERUSER);

	private static final Map<String, JdbcClient> CLIENTS = new ConcurrentHashMap<>();

	private static final String SERVER = startServer();

	private static final DatabaseAccess ACCESS = create("senim");

	private TestDatabase() {
	}

	/** The shared database, already with its two roles; Flyway fills it. */
	public static DatabaseAccess access() {
		return ACCESS;
	}

	/** Reads and writes past row-level security, to prepare and to check. */
	public static JdbcClient owner() {
		return client(ACCESS, ACCESS.owner());
	}

	/** The application's role outside of Spring: nobody acts. */
	public static JdbcClient application() {
		return client(ACCESS, ACCESS.application());
	}

	/** The administrator of the server in the shared database. */
	public static JdbcClient superuser() {
		return client(ACCESS, ROOT);
	}

	/** An own empty database on the same server, with roles named after it. */
	public static DatabaseAccess create(String name) {
		try (Connection connection = ROOT.open(SERVER + SUPERUSER)) {
			RoleScript script = new RoleScript(connection);
			DatabaseAccess access = new DatabaseAccess(SERVER + name, new Login(name + "_owner", "owner"),
					new Login(name + "_app", "app"));
			script.makeRole(access.owner());
			script.makeRole(access.application());
			script.makeDatabase(name, access.owner());
			try (Connection inside = ROOT.open(access.url())) {
				new RoleScript(inside).makeTrigrams();
			}
			return access;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The administrator of the server, for tests of roles. */
	public static Login administrator() {
		return ROOT;
	}

	/**
	 * Of that role in that database; a login costs more than a statement, so connections
	 * are kept.
	 */
	public static JdbcClient client(DatabaseAccess access, Login login) {
		return CLIENTS.computeIfAbsent(access.url() + " " + login.role(),
				(key) -> JdbcClient.create(pool(access, login)));
	}

	/** Tests change tables, which plans that are kept would not survive. */
	private static DataSource pool(DatabaseAccess access, Login login) {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(access.url());
		config.setUsername(login.role());
		config.setPassword(login.password());
		config.setMaximumPoolSize(8);
		config.setMinimumIdle(0);
		config.addDataSourceProperty("prepareThreshold", 0);
		return new HikariDataSource(config);
	}

	private static String startServer() {
		return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();
	}

	@SuppressWarnings("resource")
	private static String startContainer() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine").withUsername(SUPERUSER)
			.withPassword(SUPERUSER)
			.withEnv("POSTGRES_INITDB_ARGS", String.join(" ", LOCALE))
			.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=100", "-c", "jit=off");
		container.start();
		return container.getJdbcUrl().replaceAll("/[^/]*$", "/");
	}

	private static String startEmbedded() {
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setServerConfig("max_connections", "100")
				.setServerConfig("jit", "off")
				.setLocaleConfig("auth", "scram-sha-256")
				.setLocaleConfig("pwfile", passwordFile().toString())
				.setConnectConfig("password", ROOT.password());
			for (String option : LOCALE) {
				String[] pair = option.substring(2).split("=", 2);
				builder.setLocaleConfig(pair[0], pair[1]);
			}
			return "jdbc:postgresql://127.0.0.1:%d/".formatted(builder.start().getPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path passwordFile() throws IOException {
		Path file = Files.createTempFile("senim-test", "password");
		file.toFile().deleteOnExit();
		return Files.writeString(file, ROOT.password());
	}

}
