package kz.senim.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import kz.senim.database.DatabaseAccess.Login;

/**
 * Makes the roles and the database, over a connection that may do so. Each step may be
 * repeated.
 */
public final class RoleScript {

	private final Connection connection;

	public RoleScript(Connection connection) {
		this.connection = connection;
	}

	/** Makes the role, or gives it this password. */
	public void makeRole(Login login) throws SQLException {
		String verb = exists("select 1 from pg_roles where rolname = ?", login.role()) ? "alter" : "create";
		execute("%s role %s with login noinherit password %s".formatted(verb, quote(login.role()),
				literal(login.password())));
	}

	public void makeDatabase(String name, Login owner) throws SQLException {
		if (!exists("select 1 from pg_database where datname = ?", name)) {
			execute("create database %s owner %s".formatted(quote(name), quote(owner.role())));
		}
	}

	/** Search by parts of a word needs them. */
	public void makeTrigrams() throws SQLException {
		if (!exists("select 1 from pg_extension where extname = ?", "pg_trgm")) {
			execute("create extension pg_trgm with schema public");
		}
	}

	private boolean exists(String sql, String name) throws SQLException {
		try (PreparedStatement query = this.connection.prepareStatement(sql)) {
			query.setString(1, name);
			try (ResultSet found = query.executeQuery()) {
				return found.next();
			}
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String quote(String name) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			return statement.enquoteIdentifier(name, true);
		}
	}

	private String literal(String text) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			return statement.enquoteLiteral(text);
		}
	}

}
