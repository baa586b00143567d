package kz.senim.fault;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser that outlives the server: keeps its cookies while the server comes up again
 * on another port.
 */
final class Caller {

	/** No answer may take longer, whatever happens to the database. */
	static final Duration BOUND = Duration.ofSeconds(35);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final IntSupplier port;

	Caller(IntSupplier port) {
		this.port = port;
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return get(path, BOUND);
	}

	HttpResponse<String> get(String path, Duration bound) throws IOException, InterruptedException {
		return this.client.send(request(path).timeout(bound).build(), BodyHandlers.ofString());
	}

	HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return this.client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	Caller signIn(String login, String password) throws IOException, InterruptedException {
		Map<String, String> fields = fields(get("/login"), "/login");
		fields.put("login", login);
		fields.put("password", password);
		HttpResponse<String> answer = post("/login", fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		assertThat(get("/").statusCode()).isEqualTo(200);
		return this;
	}

	/** The hidden fields of the form that goes there. */
	static Map<String, String> fields(HttpResponse<String> page, String action) {
		Element form = document(page).selectFirst("form[action='" + action + "']");
		assertThat(form).as(page.statusCode() + " " + page.body()).isNotNull();
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		return fields;
	}

	static Document document(HttpResponse<String> page) {
		return Jsoup.parse(page.body());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port.getAsInt() + path))
			.timeout(BOUND)
			.header("Accept", "text/html,*/*")
			.header("Accept-Language", "en");
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
