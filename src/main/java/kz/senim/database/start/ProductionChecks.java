package kz.senim.database.start;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.senim.database.DataFolder;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * What the profile {@code production} does not put up with, all of it at once, from the
 * settings alone.
 */
final class ProductionChecks {

	private static final Pattern SERVERS = Pattern.compile("jdbc:postgresql://([^/?]+).*");

	private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([a-z-]+)");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final Set<String> GUESSED = Set.of("", "senim", "senim_app", "senim_owner", "app", "owner",
			"postgres", "password", "secret", "changeme", "admin", "12345678");

	/** One byte over and over, as in examples and tests. */
	private static final Pattern MONOTONOUS = Pattern.compile("(.{1,4})\\1+.{0,4}");

	private final Environment environment;

	private final DataFolder folder;

	private final List<String> refusals = new ArrayList<>();

	ProductionChecks(Environment environment, DataFolder folder) {
		this.environment = environment;
		this.folder = folder;
	}

	/** A sentence for each danger; none outside of the profile. */
	List<String> refusals() {
		if (this.environment.acceptsProfiles(Profiles.of("production"))) {
			checkEncryption();
			checkDatabase();
			checkSecrets();
			checkDemo();
			checkFactor();
			checkActuator();
		}
		return this.refusals;
	}

	private void checkEncryption() {
		boolean own = has("senim.tls.certificate") || has("server.ssl.certificate") || has("server.ssl.bundle")
				|| has("server.ssl.key-store");
		refuseIf(!own && !has("SENIM_PROXIES"),
				"Pages would travel over plain HTTP: set SENIM_TLS_CERTIFICATE and SENIM_TLS_KEY, or name the proxy that"
						+ " ends TLS in SENIM_PROXIES.");
		refuseIf("false".equals(value("server.servlet.session.cookie.secure")),
				"Cookies would travel over plain HTTP: leave out SERVER_SERVLET_SESSION_COOKIE_SECURE=false.");
		refuseIf(!value("senim.address").startsWith("https://"),
				"Set SENIM_ADDRESS to the https:// address under which people reach Senim; other hosts are refused.");
	}

	private void checkDatabase() {
		for (String name : List.of("spring.datasource.url", "spring.flyway.url")) {
			Matcher url = SERVERS.matcher(value(name));
			if (!url.matches() || List.of(url.group(1).split(",")).stream().allMatch(ProductionChecks::isLoopback)) {
				continue;
			}
			Matcher mode = SSL_MODE.matcher(value(name));
			refuseIf(!mode.find() || !mode.group(1).equals("verify-full"),
					"The way to the database could be listened to: add sslmode=verify-full to %s."
						.formatted(name.toUpperCase(Locale.ROOT).replace('.', '_')));
		}
	}

	private void checkSecrets() {
		BiConsumer<String, String> guessed = (name, variable) -> refuseIf(
				has("spring.datasource.url") && this.environment.containsProperty(name)
						&& GUESSED.contains(value(name).toLowerCase(Locale.ROOT)),
				"The password in %s can be guessed: choose a random one.".formatted(variable));
		guessed.accept("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
		guessed.accept("spring.flyway.password", "SPRING_FLYWAY_PASSWORD");
		for (String key : value("senim.vault.keys").split("[,\\s]+")) {
			refuseIf(MONOTONOUS.matcher(key).matches(),
					"A key in SENIM_KEYS stands in an example: make one with openssl rand -base64 32.");
		}
		refuseIf(MONOTONOUS.matcher(value("senim.secret")).matches(),
				"SENIM_SECRET can be guessed: choose 32 random characters or more.");
	}

	private void checkDemo() {
		boolean embedded = !has("spring.datasource.url") || value("spring.datasource.url").equals("embedded");
		refuseIf(embedded && value("senim.demo.enabled").equals("true"),
				"The demo agency would be loaded: leave out SENIM_DEMO=true.");
		refuseIf(embedded && Files.exists(this.folder.resolve("demo-agency")),
				"The database in %s holds the demo agency, whose sign-in names everybody knows: choose an empty"
					.formatted(this.folder.path()) + " SENIM_DATA_DIR.");
	}

	private void checkFactor() {
		refuseIf(value("senim.second-factor").equalsIgnoreCase("optional"),
				"Whoever learns a password would get in: leave out SENIM_SECOND_FACTOR=optional.");
	}

	private void checkActuator() {
		boolean apart = has("management.server.port") && !value("management.server.port").equals(value("server.port"));
		boolean more = !value("management.endpoints.web.exposure.include").equals("health");
		refuseIf(!apart && (more || !value("management.endpoints.access.default").equals("none")),
				"Actuator would answer on the port of the pages: leave MANAGEMENT_ENDPOINTS_… as they are, or set"
						+ " MANAGEMENT_SERVER_PORT to a port of its own.");
		refuseIf(!value("management.endpoint.health.show-details").equals("never"),
				"Health would say more than up or down: leave out MANAGEMENT_ENDPOINT_HEALTH_SHOW_DETAILS.");
	}

	private boolean has(String name) {
		return StringUtils.hasText(this.environment.getProperty(name));
	}

	private String value(String name) {
		return this.environment.getProperty(name, "").strip();
	}

	private static boolean isLoopback(String server) {
		return LOOPBACK.contains(server.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
	}

	private void refuseIf(boolean dangerous, String sentence) {
		if (dangerous) {
			this.refusals.add(sentence);
		}
	}

}
