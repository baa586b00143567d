package kz.senim.vault;

import java.time.Clock;

import kz.senim.database.DataFolder;

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
	KeyRing keyRing(VaultSettings settings, DataFolder folder, Environment environment) {
		boolean embedded = environment.getProperty("spring.datasource.url", "embedded").equals("embedded");
		return new KeySource(settings, folder, embedded).load();
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
