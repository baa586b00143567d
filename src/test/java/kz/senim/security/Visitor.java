package kz.senim.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without JavaScript: keeps cookies, does not follow redirects, sends forms as
 * they stand in the page.
 */
class Visitor {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final String base;

	Visitor(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
		StringJoiner body = new StringJoiner("&");
		fields.forEach((name, value) -> body.add(encode(name) + "=" + encode(value)));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body.toString()));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	/** Sends a body that no form makes. */
	HttpResponse<String> send(URI path, String body, String... headers) {
		return send(HttpRequest.newBuilder(URI.create(this.base).resolve(path))
			.headers(headers)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	/** Sends the form with that action as it stands in the page, with these answers. */
	HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> answers) {
		Map<String, String> fields = fieldsOf(page, action);
		fields.putAll(answers);
		return post(action, fields);
	}

	Map<String, String> fieldsOf(HttpResponse<String> page, String action) {
		Element form = document(page).selectFirst("form[action='" + action + "']");
		if (form == null) {
			throw new AssertionError("No form for " + action + " in " + page.body());
		}
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		return fields;
	}

	HttpResponse<String> signIn(String login, String password) {
		return submit(get("/login"), "/login", Map.of("login", login, "password", password));
	}

	static Document document(HttpResponse<String> page) {
		return Jsoup.parse(page.body());
	}

	static String target(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").map((to) -> to.replaceFirst("^https?://[^/]+", "")).orElse("");
	}

	String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map((cookie) -> cookie.getValue())
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
