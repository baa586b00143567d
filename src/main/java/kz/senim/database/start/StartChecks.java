package kz.senim.database.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kz.senim.database.DatabaseAccess;
import kz.senim.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Senim needs of a server, asked before the first migration: each failure is one
 * line that says what is missing.
 */
final class StartChecks {

	private static final Logger log = LoggerFactory.getLogger(StartChecks.class);

	private static final int OLDEST_VERSION = 15;

	private final DatabaseAccess access;

	StartChecks(DatabaseAccess access) {
		this.access = access;
	}

	/** Asks the server, and says at once what else stands against the start. */
	void run(List<String> refusals) {
		if (refusals.isEmpty()) {
			run();
			return;
		}
		List<String> all = new ArrayList<>(refusals);
		try {
			run();
		}
		catch (StartRefused refused) {
			all.add(String.valueOf(refused.getMessage()));
		}
		throw new StartRefused("This is not fit for production:" + all.stream()
			.map((sentence) -> System.lineSeparator() + "  - " + sentence)
			.collect(Collectors.joining()));
	}

	void run() {
		try (Connection connection = this.access.openAsApplication()) {
			checkServer(connection);
			checkRole(connection);
			log.info("PostgreSQL {} at {}, working as {}", connection.getMetaData().getDatabaseProductVersion(),
					this.access.url(), this.access.application());
		}
		catch (SQLException ex) {
			throw new StartRefused("The database %s does not let the role %s in: %s".formatted(this.access.url(),
					this.access.application(), ex.getMessage()), ex);
		}
		try (Connection connection = this.access.openAsOwner()) {
			checkOwner(connection);
		}
		catch (SQLException ex) {
			throw new StartRefused("The database %s does not let the role %s in: %s".formatted(this.access.url(),
					this.access.owner(), ex.getMessage()), ex);
		}
	}

	private void checkServer(Connection connection) throws SQLException {
		int version = connection.getMetaData().getDatabaseMajorVersion();
		require(version >= OLDEST_VERSION,
				"Senim needs PostgreSQL %d or later; this server is %d.".formatted(OLDEST_VERSION, version));
		require(is(connection, "select exists (select 1 from pg_collation where collname = 'kk-x-icu')"),
				"This PostgreSQL was built without ICU: the collation kk-x-icu, by which people are sorted, is missing.");
		require(is(connection, "select cardinality(show_trgm('Қайрат')) > 0"),
				"Trigrams of this database do not see Cyrillic, so that search would find nobody: create the database"
						+ " with LC_CTYPE 'C.UTF-8' (or any UTF-8 locale) instead of 'C'.");
	}

	private void checkRole(Connection connection) throws SQLException {
		String role = this.access.application().role();
		require(!is(connection, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"),
				"The role %s bypasses row-level security; give SPRING_DATASOURCE_USERNAME one that does not."
					.formatted(role));
		require(!role.equals(this.access.owner().role()),
				"The role %s both owns the tables and works on them; give SPRING_FLYWAY_USER another.".formatted(role));
		require(!ownsOrMayBecomeOwner(connection),
				"The role %s owns objects of this database or may become %s, so that row-level security would not bind it."
					.formatted(role, this.access.owner()));
	}

	private void checkOwner(Connection connection) throws SQLException {
		String owner = this.access.owner().role();
		require(is(connection, "select has_database_privilege(current_database(), 'CREATE')"),
				"The role %1$s may not migrate. Have an administrator run: grant create on database \"%2$s\" to %1$s;"
					.formatted(owner, connection.getCatalog()));
		require(is(connection, "select has_schema_privilege('public', 'CREATE')"),
				"The role %1$s may not migrate. Have an administrator run: grant create, usage on schema public to %1$s;"
					.formatted(owner));
	}

	private boolean ownsOrMayBecomeOwner(Connection connection) throws SQLException {
		String sql = """
				select exists (select 1 from pg_class where relowner = current_user::regrole)
				    or exists (select 1 from pg_database where datname = current_database()
				                                            and datdba = current_user::regrole)
				    or pg_has_role(current_user, ?, 'MEMBER')
				""";
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			query.setString(1, this.access.owner().role());
			return first(query);
		}
	}

	private static boolean is(Connection connection, String sql) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			return first(query);
		}
	}

	private static boolean first(PreparedStatement query) throws SQLException {
		try (ResultSet row = query.executeQuery()) {
			return row.next() && row.getBoolean(1);
		}
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new StartRefused(otherwise);
		}
	}

}
