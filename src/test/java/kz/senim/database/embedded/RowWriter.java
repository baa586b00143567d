package kz.senim.database.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import kz.senim.test.ChildSenim;

/**
 * Writes one row after another, each in a transaction of its own, until the server goes
 * away; and counts what the server acknowledged.
 */
final class RowWriter {

	private static final String INSERT = "insert into team (id, name, created_at, version) values (?, ?, now(), 0)";

	private final Connection connection;

	private final Thread thread = new Thread(this::write, "row-writer");

	private volatile int acknowledged;

	private RowWriter(Connection connection) {
		this.connection = connection;
	}

	static RowWriter start(ChildSenim senim) throws Exception {
		RowWriter writer = new RowWriter(senim.openDatabase());
		writer.thread.start();
		return writer;
	}

	private void write() {
		try (PreparedStatement insert = this.connection.prepareStatement(INSERT)) {
			while (true) {
				UUID id = UUID.randomUUID();
				insert.setObject(1, id);
				insert.setString(2, id.toString());
				insert.executeUpdate();
				this.acknowledged++;
			}
		}
		catch (SQLException ex) {
			// The server is gone, as it should.
		}
	}

	/** How many rows the server acknowledged, once it is gone. */
	int acknowledged() throws InterruptedException {
		this.thread.join(30_000);
		return this.acknowledged;
	}

}
