package kz.senim.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.senim.database.OwnerDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals a column again under the newest key, some rows a transaction, while people work:
 * a value that has changed meanwhile is left as it is. Whatever was done before it was
 * stopped stays done.
 */
final class Reseal {

	private static final int ROWS = 500;

	private static final UUID BEGIN = new UUID(0, 0);

	private final OwnerDatabase database;

	private final Vault vault;

	private final int newest;

	Reseal(OwnerDatabase database, KeyRing ring) {
		this.database = database;
		this.vault = new Vault(ring);
		this.newest = ring.newest().id();
	}

	/** Goes through the column once. */
	Result column(SealedColumn column) {
		Result all = new Result(0, List.of());
		UUID last = BEGIN;
		while (true) {
			UUID after = last;
			Batch batch = this.database.inTransaction((client) -> batch(client, column, after));
			all = all.plus(batch.result());
			if (batch.last() == null) {
				return all;
			}
			last = batch.last();
		}
	}

	private Batch batch(JdbcClient client, SealedColumn column, UUID after) {
		List<Row> rows = client.sql(
				"select %2$s as id, %3$s as sealed from %1$s where %2$s > :after and %3$s is not null and substring(%3$s from 2 for 4) <> :newest order by %2$s limit :rows"
					.formatted(column.table(), column.key(), column.column()))
			.param("after", after)
			.param("newest", Bytes.of(this.newest))
			.param("rows", ROWS)
			.query(Row.class)
			.list();
		int done = 0;
		List<String> broken = new ArrayList<>();
		for (Row row : rows) {
			try {
				done += again(client, column, row);
			}
			catch (SealBroken ex) {
				broken.add("%s of %s: %s".formatted(column, row.id(), ex.getMessage()));
			}
		}
		return new Batch(new Result(done, broken), rows.isEmpty() ? null : rows.get(rows.size() - 1).id());
	}

	private int again(JdbcClient client, SealedColumn column, Row row) {
		byte[] fresh = this.vault.sealAgain(row.sealed(), column.place(row.id()));
		return client
			.sql("update %1$s set %3$s = :fresh where %2$s = :id and %3$s = :sealed".formatted(column.table(),
					column.key(), column.column()))
			.param("fresh", fresh)
			.param("id", row.id())
			.param("sealed", row.sealed())
			.update();
	}

	/**
	 * What was done.
	 *
	 * @param sealed how many values
	 * @param broken what does not open, by its place
	 */
	record Result(long sealed, List<String> broken) {

		Result plus(Result more) {
			List<String> all = new ArrayList<>(this.broken);
			all.addAll(more.broken());
			return new Result(this.sealed + more.sealed(), all);
		}

	}

	private record Row(UUID id, byte[] sealed) {
	}

	private record Batch(Result result, @org.jspecify.annotations.Nullable UUID last) {
	}

}
