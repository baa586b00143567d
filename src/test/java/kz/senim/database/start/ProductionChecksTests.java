package kz.senim.database.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.senim.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each dangerous setting is refused by a sentence of its own; the rest is put up with.
 */
class ProductionChecksTests {

	private static final Map<String, String> SAFE = Map.ofEntries(
			Map.entry("senim.address", "https://senim.example.kz"),
			Map.entry("senim.tls.certificate", "/etc/senim/certificate.pem"),
			Map.entry("spring.datasource.url", "jdbc:postgresql://db1,db2:5432/senim?sslmode=verify-full"),
			Map.entry("spring.datasource.password", "q8Zt1mVx"), Map.entry("spring.flyway.password", "Lw0pXr7e"),
			Map.entry("senim.vault.keys", "2f1pXc0yV7o3tB8sKq9mWzE4rT6uY1iO5aS7dF2gH0k="),
			Map.entry("server.port", "8080"), Map.entry("senim.demo.enabled", "false"),
			Map.entry("management.endpoints.web.exposure.include", "health"),
			Map.entry("management.endpoints.access.default", "none"),
			Map.entry("management.endpoint.health.show-details", "never"));

	@TempDir
	private Path folder;

	@Test
	void aSafeSettingIsAccepted() {
		assertThat(refusals(Map.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					senim.tls.certificate                      | -                                                  | plain HTTP: set SENIM_TLS
					server.servlet.session.cookie.secure       | false                                              | Cookies would travel
					senim.address                              | http://senim.example.kz                            | SENIM_ADDRESS
					senim.address                              | -                                                  | SENIM_ADDRESS
					spring.datasource.url                      | jdbc:postgresql://db/senim                         | sslmode=verify-full to SPRING_DATASOURCE_URL
					spring.datasource.url                      | jdbc:postgresql://db/senim?sslmode=require         | sslmode=verify-full
					spring.datasource.url                      | jdbc:postgresql://localhost,db/senim               | sslmode=verify-full
					spring.flyway.url                          | jdbc:postgresql://db/senim?sslmode=verify-ca       | SPRING_FLYWAY_URL
					spring.datasource.password                 | senim_app                                          | SPRING_DATASOURCE_PASSWORD
					spring.flyway.password                     | Postgres                                           | SPRING_FLYWAY_PASSWORD
					senim.vault.keys                           | AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=       | stands in an example
					senim.secret                               | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa                   | SENIM_SECRET
					senim.second-factor                        | optional                                           | SENIM_SECOND_FACTOR
					management.endpoints.web.exposure.include  | *                                                  | Actuator would answer
					management.endpoints.access.default        | unrestricted                                       | Actuator would answer
					management.endpoint.health.show-details    | always                                             | more than up or down
					""")
	void aDangerousSettingIsRefusedByASentence(String name, String value, String sentence) {
		Map<String, String> changed = new HashMap<>();
		changed.put(name, value);

		assertThat(refusals(changed)).singleElement().asString().contains(sentence);
	}

	@Test
	void theDemoIsRefused() throws IOException {
		Map<String, String> embedded = new HashMap<>();
		embedded.put("spring.datasource.url", null);
		assertThat(refusals(embedded)).isEmpty();

		Files.writeString(this.folder.resolve("demo-agency"), "2026-11-23");
		assertThat(refusals(embedded)).singleElement().asString().contains("holds the demo agency");

		embedded.put("senim.demo.enabled", "true");
		assertThat(refusals(embedded)).hasSize(2).anyMatch((sentence) -> sentence.contains("would be loaded"));
	}

	@Test
	void aProxyAnActuatorOfItsOwnAndALoopbackDatabaseAreFine() {
		Map<String, String> other = new HashMap<>();
		other.put("senim.tls.certificate", null);
		other.put("SENIM_PROXIES", "10\\.0\\.0\\.7");
		other.put("management.endpoints.web.exposure.include", "*");
		other.put("management.server.port", "9090");
		other.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:5432/senim");

		assertThat(refusals(other)).isEmpty();
	}

	@Test
	void allRefusalsComeAtOnceAndOnlyInProduction() {
		Map<String, String> bad = new HashMap<>();
		bad.put("senim.address", null);
		bad.put("senim.tls.certificate", null);
		bad.put("senim.second-factor", "optional");

		assertThat(refusals(bad)).hasSize(3);
		assertThat(new ProductionChecks(environment(bad), new DataFolder(this.folder)).refusals()).isEmpty();
	}

	private List<String> refusals(Map<String, String> changes) {
		MockEnvironment environment = environment(changes);
		environment.setActiveProfiles("production");
		return new ProductionChecks(environment, new DataFolder(this.folder)).refusals();
	}

	private static MockEnvironment environment(Map<String, String> changes) {
		Map<String, String> all = new HashMap<>(SAFE);
		all.putAll(changes);
		MockEnvironment environment = new MockEnvironment();
		all.forEach((name, value) -> {
			if (value != null) {
				environment.setProperty(name, value);
			}
		});
		return environment;
	}

}
