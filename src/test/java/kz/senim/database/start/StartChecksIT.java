package kz.senim.database.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import kz.senim.database.DatabaseAccess;
import kz.senim.database.RoleScript;
import kz.senim.database.StartRefused;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What a start asks of a server before it touches anything.
 */
class StartChecksIT {

	private static DatabaseAccess database;

	@BeforeAll
	static void createDatabase() {
		database = TestDatabase.create("checked");
	}

	@Test
	void acceptsAServerThatHasAll() {
		assertThatNoException().isThrownBy(() -> new StartChecks(database).run());
	}

	@Test
	void refusesASuperuser() {
		refuses(new DatabaseAccess(database.url(), database.owner(), TestDatabase.administrator()),
				"The role postgres bypasses row-level security");
	}

	@Test
	void saysWhatTheServerLacksTogetherWithWhatProductionRefuses() {
		DatabaseAccess superuser = new DatabaseAccess(database.url(), database.owner(), TestDatabase.administrator());

		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new StartChecks(superuser).run(List.of("Plain HTTP.", "The demo.")))
			.withMessageContaining("  - Plain HTTP.")
			.withMessageContaining("  - The demo.")
			.withMessageContaining("  - The role postgres bypasses row-level security");
	}

	@Test
	void refusesTheOwnerAsTheRoleThatWorks() {
		refuses(new DatabaseAccess(database.url(), database.owner(), database.owner()),
				"both owns the tables and works on them");
	}

	@Test
	void refusesARoleThatOwnsTheDatabase() {
		refuses(new DatabaseAccess(database.url(), database.application(), database.owner()),
				"owns objects of this database");
	}

	@Test
	void refusesAnOwnerThatMayNotMigrate() throws SQLException {
		DatabaseAccess shut = TestDatabase.create("shut");
		execute(shut.url(), "alter database shut owner to postgres");

		refuses(shut, "grant create on database \"shut\" to shut_owner");

		execute(shut.url(), "grant create on database shut to shut_owner");
		refuses(shut, "grant create, usage on schema public to shut_owner");
	}

	@Test
	void refusesADatabaseWhoseTrigramsDoNotSeeCyrillic() throws SQLException {
		execute(database.url(),
				"create database blind template template0 locale_provider libc lc_ctype 'C' lc_collate 'C'");
		String blind = database.url().replaceAll("checked$", "blind");
		try (Connection connection = TestDatabase.administrator().open(blind)) {
			new RoleScript(connection).makeTrigrams();
		}

		refuses(new DatabaseAccess(blind, database.owner(), database.application()), "do not see Cyrillic");
	}

	private static void refuses(DatabaseAccess access, String reason) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new StartChecks(access).run())
			.withMessageContaining(reason);
	}

	private static void execute(String url, String sql) throws SQLException {
		try (Connection connection = TestDatabase.administrator().open(url);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
