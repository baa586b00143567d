package kz.senim.database.external;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import kz.senim.database.DatabaseAccess;
import kz.senim.database.DatabaseAccess.Login;
import kz.senim.database.RoleScript;
import kz.senim.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the two roles on one's own server. Where only one is given that may create roles,
 * it migrates, and the unprivileged one that works is made here.
 */
public final class ExternalDatabase {

	private static final Logger log = LoggerFactory.getLogger(ExternalDatabase.class);

	private final String url;

	private final String applicationRole;

	private final @Nullable String secret;

	public ExternalDatabase(String url, String applicationRole, @Nullable String secret) {
		this.url = url;
		this.applicationRole = applicationRole;
		this.secret = secret;
	}

	/** Both roles were given. */
	public DatabaseAccess withOwner(Login owner, Login application) {
		DatabaseAccess access = new DatabaseAccess(this.url, owner, application);
		try (Connection connection = access.openAsOwner()) {
			makeTrigrams(connection, owner);
		}
		catch (SQLException ex) {
			throw refused(owner, ex);
		}
		return access;
	}

	/** Only one role was given: it must be able to make the other. */
	public DatabaseAccess alone(Login given) {
		try (Connection connection = given.open(this.url)) {
			if (!mayCreateRoles(connection)) {
				throw new StartRefused(SetUpAdvice.forDatabase(connection.getCatalog(), given));
			}
			Login application = new Login(this.applicationRole, derivedPassword());
			makeApplicationRole(connection, given, application);
			makeTrigrams(connection, given);
			return new DatabaseAccess(this.url, given, application);
		}
		catch (SQLException ex) {
			throw refused(given, ex);
		}
	}

	private String derivedPassword() {
		if (this.secret == null || this.secret.length() < RolePassword.SHORTEST_SECRET) {
			throw new StartRefused("Set SENIM_SECRET to a random text of %d characters or more, the same on every node:"
				.formatted(RolePassword.SHORTEST_SECRET)
					+ " the password of the role that Senim makes for itself is derived from it.");
		}
		return RolePassword.derive(this.secret, this.applicationRole);
	}

	private void makeApplicationRole(Connection connection, Login given, Login application) throws SQLException {
		if (opens(application)) {
			return;
		}
		new RoleScript(connection).makeRole(application);
		log.info("Made the database role {}, which works under row-level security; {} is used to migrate only",
				application, given);
	}

	private boolean opens(Login login) {
		try (Connection connection = login.open(this.url)) {
			return connection.isValid(1);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private static boolean mayCreateRoles(Connection connection) throws SQLException {
		String sql = "select rolsuper or rolcreaterole from pg_roles where rolname = current_user";
		try (PreparedStatement query = connection.prepareStatement(sql); ResultSet row = query.executeQuery()) {
			return row.next() && row.getBoolean(1);
		}
	}

	private void makeTrigrams(Connection connection, Login owner) {
		try {
			new RoleScript(connection).makeTrigrams();
		}
		catch (SQLException ex) {
			throw new StartRefused(
					"The role %s may not add the extension pg_trgm. Have an administrator run in the".formatted(owner)
							+ " database: create extension pg_trgm with schema public;",
					ex);
		}
	}

	private StartRefused refused(Login login, SQLException ex) {
		return new StartRefused(
				"The database %s does not accept the role %s: %s".formatted(this.url, login, ex.getMessage()), ex);
	}

}
