package kz.senim.database;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as its owner sees it, past row-level security. Only what fills an empty
 * installation may use it; nothing that serves a request.
 */
public class OwnerDatabase {

	private final DatabaseAccess access;

	public OwnerDatabase(DatabaseAccess access) {
		this.access = access;
	}

	/**
	 * Does the work in one transaction over a connection of its own; for COPY, unwrap
	 * {@code PGConnection} from the data source's connection.
	 */
	public <T extends @Nullable Object> T inTransaction(Function<JdbcClient, T> work) {
		return withConnection((source) -> work.apply(JdbcClient.create(source)));
	}

	/** The same, with the data source that holds the one connection. */
	public <T extends @Nullable Object> T withConnection(Function<SingleConnectionDataSource, T> work) {
		SingleConnectionDataSource source = new SingleConnectionDataSource(this.access.url(),
				this.access.owner().role(), this.access.owner().password(), true);
		try {
			return new TransactionTemplate(new JdbcTransactionManager(source)).execute((status) -> work.apply(source));
		}
		finally {
			source.destroy();
		}
	}

}
