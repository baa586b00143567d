package kz.senim.database.external;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import kz.senim.database.DatabaseAccess;
import kz.senim.database.DatabaseAccess.Login;
import kz.senim.database.StartRefused;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One's own server, given with one role or with two.
 */
class ExternalDatabaseIT {

	private static final String SECRET = "0123456789abcdef0123456789abcdef";

	private static DatabaseAccess database;

	@BeforeAll
	static void createDatabase() {
		database = TestDatabase.create("external");
	}

	@Test
	void aRoleThatMayCreateRolesGetsAnUnprivilegedOneBesideIt() throws SQLException {
		asAdministrator("alter role external_owner createrole");

		DatabaseAccess access = external(SECRET).alone(database.owner());

		assertThat(access.owner()).isEqualTo(database.owner());
		assertThat(access.application().role()).isEqualTo("external_worker");
		try (Connection connection = access.openAsApplication()) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	@Test
	void everyNodeComesToTheSamePassword() throws SQLException {
		asAdministrator("alter role external_owner createrole");

		DatabaseAccess first = external(SECRET).alone(database.owner());
		DatabaseAccess second = external(SECRET).alone(database.owner());

		assertThat(second).isEqualTo(first);
	}

	@Test
	void aRoleThatMayNotCreateRolesIsToldWhatToRun() throws SQLException {
		asAdministrator("alter role external_owner nocreaterole");

		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> external(SECRET).alone(database.owner()))
			.withMessageContaining("external_owner may not create roles")
			.withMessageContaining("create role senim_owner login")
			.withMessageContaining("SPRING_FLYWAY_USER=senim_owner");
	}

	@Test
	void withoutASecretNoRoleIsMade() throws SQLException {
		asAdministrator("alter role external_owner createrole");

		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> external(null).alone(database.owner()))
			.withMessageContaining("SENIM_SECRET");
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> external("short").alone(database.owner()))
			.withMessageContaining("32 characters");
	}

	@Test
	void twoGivenRolesAreTakenAsTheyAre() {
		DatabaseAccess access = external(null).withOwner(database.owner(), database.application());

		assertThat(access).isEqualTo(database);
	}

	@Test
	void aWrongPasswordIsOneClearLine() {
		Login wrong = new Login("external_owner", "wrong");

		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> external(null).withOwner(wrong, database.application()))
			.withMessageContaining("does not accept the role external_owner");
	}

	private static ExternalDatabase external(@Nullable String secret) {
		return new ExternalDatabase(database.url(), "external_worker", secret);
	}

	private static void asAdministrator(String sql) throws SQLException {
		try (Connection connection = TestDatabase.administrator().open(database.url());
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
