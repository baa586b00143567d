package kz.senim.vault;

import java.time.Clock;
import java.time.Duration;

import kz.senim.database.DataFolder;
import kz.senim.database.OwnerDatabase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the key ring and opens the vault with it.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

	@Bean
	KeySource keySource(VaultSettings settings, DataFolder folder, Environment environment) {
		boolean embedded = environment.getProperty("spring.datasource.url", "embedded").equals("embedded");
		return new KeySource(settings, folder, embedded);
	}

	@Bean
	KeyRing keyRing(KeySource source, JdbcClient database) {
		return source.load(() -> database.sql("select exists (select 1 from vault_key)").query(Boolean.class).single());
	}

	@Bean
	RotateKey rotateKey(KeySource source, OwnerDatabase database, Clock clock) {
		return new RotateKey(
				new KeyTurning(source, database, clock, LiveKeyRing.KNOWN_AFTER.plus(Duration.ofSeconds(5))));
	}

	@Bean
	KeyCheck keyCheck(KeyRing ring, JdbcClient database, Clock clock) {
		return new KeyCheck(ring, database, clock);
	}

	@Bean
	Vault vault(KeyRing ring) {
		return new Vault(ring);
	}

	@Bean
	PersonSeal personSeal(KeyRing ring, Clock clock) {
		return new PersonSeal(ring, clock);
	}

	@Bean
	Notary notary(KeyRing ring) {
		return new Notary(ring);
	}

}
