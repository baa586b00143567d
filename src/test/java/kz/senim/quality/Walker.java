package kz.senim.quality;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import kz.senim.test.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A person with a browser without JavaScript, over real HTTP.
 */
final class Walker {

	/** Every answer carries these, whoever gives it. */
	static final List<String> HEADERS = List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options",
			"Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy");

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NEVER)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private final String base;

	Walker(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	Walker signIn(String login) {
		Document page = Jsoup.parse(get("/login").body());
		String token = page.select("form[action=/login] input[name=_csrf]").attr("value");
		Answer answer = post("/login",
				encode(Map.of("_csrf", List.of(token), "login", List.of(login), "password", List.of(People.PASSWORD))));
		if (answer.status() != 302 && answer.status() != 303) {
			throw new AssertionError("No sign-in of " + login + ": " + answer.status());
		}
		return this;
	}

	Answer get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(PATIENCE)
			.header("Accept", "text/html,*/*")
			.build());
	}

	/** The body is already encoded, so that it may hold what no browser sends. */
	Answer post(String path, String body) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(PATIENCE)
			.header("Accept", "text/html,*/*")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	static String encode(Map<String, List<String>> fields) {
		StringJoiner body = new StringJoiner("&");
		fields.forEach((name, values) -> values
			.forEach((value) -> body.add(encode(name) + "=" + (value.startsWith("%") ? value : encode(value)))));
		return body.toString();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			for (String header : HEADERS) {
				if (response.headers().firstValue(header).isEmpty()) {
					throw new AssertionError(header + " is missing: " + request.method() + " " + request.uri());
				}
			}
			return new Answer(response.statusCode(), response.headers().firstValue("Location").orElse(""),
					response.body());
		}
		catch (IOException ex) {
			throw new AssertionError(request.uri() + " gave no answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/**
	 * What came back.
	 */
	record Answer(int status, String location, String body) {

		boolean isDone() {
			return this.status >= 300 && this.status < 400 && !this.location.contains("/login");
		}

	}

}
