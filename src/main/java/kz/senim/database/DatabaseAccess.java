package kz.senim.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the database is and with which two roles it is used.
 *
 * @param url the JDBC address
 * @param owner the role that owns the tables and migrates
 * @param application the role that works, bound by row-level security
 */
public record DatabaseAccess(String url, Login owner, Login application) {

	public Connection openAsOwner() throws SQLException {
		return this.owner.open(this.url);
	}

	public Connection openAsApplication() throws SQLException {
		return this.application.open(this.url);
	}

	/**
	 * A database role with its password.
	 */
	public record Login(String role, String password) {

		public Connection open(String url) throws SQLException {
			return DriverManager.getConnection(url, this.role, this.password);
		}

		@Override
		public String toString() {
			return this.role;
		}

	}

}
