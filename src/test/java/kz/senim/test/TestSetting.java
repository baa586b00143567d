package kz.senim.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import kz.senim.database.DatabaseAccess;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points the application at the shared database, as an installation on one's own server
 * would.
 */
class TestSetting implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		DatabaseAccess database = TestDatabase.access();
		TestPropertyValues
			.of("spring.datasource.url=" + database.url(),
					"spring.datasource.username=" + database.application().role(),
					"spring.datasource.password=" + database.application().password(),
					"spring.flyway.user=" + database.owner().role(),
					"spring.flyway.password=" + database.owner().password(), "senim.data-dir=" + temporaryFolder(),
					"server.address=127.0.0.1", "senim.second-factor=optional", "senim.limits.source-factor=1000000")
			.applyTo(context);
	}

	private static String temporaryFolder() {
		try {
			return Files.createTempDirectory("senim-test").toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
