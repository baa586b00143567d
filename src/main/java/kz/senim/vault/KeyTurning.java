package kz.senim.vault;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.database.OwnerDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns the keys: a new one, then everything sealed again under it, then the old ones are
 * needed for old copies only. Stopped on the way, it goes on where it was.
 */
class KeyTurning {

	private final KeySource source;

	private final OwnerDatabase database;

	private final Clock clock;

	private final Duration settling;

	/**
	 * Turns keys of that source.
	 * @param settling how long to wait until every node seals under the new key
	 */
	KeyTurning(KeySource source, OwnerDatabase database, Clock clock, Duration settling) {
		this.source = source;
		this.database = database;
		this.clock = clock;
		this.settling = settling;
	}

	/** The exit code: 0 done, 1 not done. */
	int run(PrintStream out) {
		return this.database.inTransaction((lock) -> {
			if (!lock.sql("select pg_try_advisory_xact_lock(hashtext('senim.rotate-key'))")
				.query(Boolean.class)
				.single()) {
				out.println("Keys are being turned already.");
				return 1;
			}
			return turn(out);
		});
	}

	private int turn(PrintStream out) {
		KeyRing ring = this.source.read();
		if (!begun(ring)) {
			if (!this.source.inFile()) {
				out.println(
						"""
								The keys come from SENIM_KEYS, which only you can change. Put a new key (openssl rand -base64 32)
								in front of the others on every node and restart them; then move it to the end and restart them
								again; then give this command once more. While the index has no entry index=… of its own, the
								oldest key must not change: add the new key as the second one then.""");
				return 1;
			}
			ring = this.source.addKey();
			out.println("The new key " + ring.newest() + " stands in the key file. Save the file.");
		}
		remember(ring.newest());
		if (!sealAll(ring, out)) {
			return 1;
		}
		retireOthers(ring.newest());
		out.println("Everything is sealed under " + ring.newest()
				+ ". Older keys open old copies of the database only: keep them as long as those.");
		return 0;
	}

	/** Whether there is a new key already, and data under older ones. */
	private boolean begun(KeyRing ring) {
		return this.database.inTransaction((client) -> client
			.sql("select count(*) from vault_key where retired_at is null and fingerprint <> :newest")
			.param("newest", ring.newest().toString())
			.query(Long.class)
			.single()) > 0;
	}

	/** Once more after the pause, for what a node sealed under the old key meanwhile. */
	private boolean sealAll(KeyRing ring, PrintStream out) {
		Reseal reseal = new Reseal(this.database, ring);
		List<SealedColumn> columns = this.database.inTransaction(SealedColumn::all);
		long sealed;
		do {
			sealed = 0;
			for (SealedColumn column : columns) {
				Reseal.Result result = reseal.column(column);
				sealed += result.sealed();
				out.printf("%s: %d sealed again%n", column, result.sealed());
				if (!result.broken().isEmpty()) {
					result.broken().forEach(out::println);
					out.println("Nothing is lost, but these do not open. The older keys stay in use.");
					return false;
				}
			}
			settle();
		}
		while (sealed > 0);
		return true;
	}

	/** Nothing tells when other nodes have read the new key; this command only waits. */
	private void settle() {
		try {
			Thread.sleep(this.settling.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void remember(VaultKey key) {
		this.database.inTransaction((client) -> KeyCheck.remember(client, key, this.clock));
	}

	private void retireOthers(VaultKey newest) {
		this.database.inTransaction((JdbcClient client) -> client
			.sql("update vault_key set retired_at = :now where retired_at is null and fingerprint <> :newest")
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("newest", newest.toString())
			.update());
	}

}
