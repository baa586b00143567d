package kz.senim.database.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import kz.senim.database.DatabaseAccess;
import kz.senim.test.ChildSenim;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database goes away under a running application, and comes back.
 */
class DatabaseAwayIT {

	private static final Duration BOUND = Duration.ofSeconds(20);

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void saysSoAndRecoversByItself() throws Exception {
		DatabaseAccess database = TestDatabase.create("away");
		URI address = URI.create(database.url().substring("jdbc:".length()));
		try (TcpGate gate = new TcpGate(address.getHost(), address.getPort());
				ChildSenim senim = startWithoutDatabase(arguments(database, gate), gate)) {
			assertThat(healthAfterAWhile(senim)).isEqualTo(200);

			gate.shut();
			assertThat(get(senim, "/actuator/health").statusCode()).isEqualTo(503);
			HttpResponse<String> page = get(senim, "/");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.headers().firstValue("Retry-After")).isPresent();
			Document document = Jsoup.parse(page.body());
			assertThat(document.select("h1").text()).isEqualTo("The system is briefly away");
			assertThat(document.select(".s-ref").text()).isNotBlank();

			gate.open();
			assertThat(healthAfterAWhile(senim)).isEqualTo(200);
			assertThat(get(senim, "/").statusCode()).isLessThan(400);
		}
	}

	/** As after a power cut, when all start at once: the application waits. */
	private ChildSenim startWithoutDatabase(String[] arguments, TcpGate gate) throws Exception {
		gate.shut();
		ChildSenim senim = ChildSenim.start(this.folder, arguments);
		try {
			senim.awaitOutput("Waiting for the database");
			gate.open();
			return senim.awaitStart();
		}
		catch (Exception | AssertionError ex) {
			senim.close();
			throw ex;
		}
	}

	private static String[] arguments(DatabaseAccess database, TcpGate gate) {
		return new String[] { "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + gate.port() + "/away",
				"--spring.datasource.username=" + database.application().role(),
				"--spring.datasource.password=" + database.application().password(),
				"--spring.flyway.user=" + database.owner().role(),
				"--spring.flyway.password=" + database.owner().password(), "--server.address=127.0.0.1",
				"--senim.vault.keys=" + Base64.getEncoder().encodeToString(new byte[32]) };
	}

	/** A slow machine may need more than one try; each is bounded by itself. */
	private int healthAfterAWhile(ChildSenim senim) throws Exception {
		Instant end = Instant.now().plus(BOUND);
		int status = get(senim, "/actuator/health").statusCode();
		while (status != 200 && Instant.now().isBefore(end)) {
			status = get(senim, "/actuator/health").statusCode();
		}
		return status;
	}

	/** As somebody whose browser holds a session cookie. */
	private HttpResponse<String> get(ChildSenim senim, String path) throws Exception {
		String session = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes());
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + senim.port() + path))
			.header("Cookie", "SENIM=" + session)
			.header("Accept", "text/html,*/*")
			.header("Accept-Language", "en")
			.build();
		Instant begin = Instant.now();
		HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
		assertThat(Duration.between(begin, Instant.now())).isLessThan(BOUND);
		return response;
	}

}
