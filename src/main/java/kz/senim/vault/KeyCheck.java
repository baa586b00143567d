package kz.senim.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.database.StartRefused;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the key ring with the keys that this database knows, before the first page.
 */
class KeyCheck implements SmartInitializingSingleton {

	private final KeyRing ring;

	private final JdbcClient database;

	private final Clock clock;

	KeyCheck(KeyRing ring, JdbcClient database, Clock clock) {
		this.ring = ring;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> held = this.ring.newestFirst().stream().map(VaultKey::toString).toList();
		for (String known : this.database.sql("select fingerprint from vault_key where retired_at is null")
			.query(String.class)
			.list()) {
			if (!held.contains(known)) {
				throw new StartRefused(("The key %s, under which data of this database are sealed, is missing:"
						+ " bring back senim.keys or SENIM_KEYS from the copy.")
					.formatted(known));
			}
		}
		remember(this.database, this.ring.newest(), this.clock);
	}

	static int remember(JdbcClient database, VaultKey key, Clock clock) {
		return database
			.sql("insert into vault_key (fingerprint, first_used_at) values (:key, :now) on conflict do nothing")
			.param("key", key.toString())
			.param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
			.update();
	}

}
