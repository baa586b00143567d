package kz.senim.security;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

import kz.senim.test.HashCounter;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Also where a server is asked too much, or for what it does not have, it answers with a
 * page of its own.
 */
@SenimIT
class OwnPagesIT {

	@LocalServerPort
	int port;

	@Autowired
	HashCounter hashes;

	Visitor visitor;

	String login;

	@BeforeEach
	void somebody() {
		this.visitor = new Visitor(this.port);
		this.login = People.loginOf(People.worker(People.team()).requireStaff());
	}

	@AfterEach
	void goesOn() {
		this.hashes.busy(false);
	}

	@Test
	void saysWhenToComeBackWhileTooManySignInAtOnce() {
		this.hashes.busy(true);

		HttpResponse<String> answer = this.visitor.signIn(this.login, People.PASSWORD);

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isEqualTo(5);
		assertThat(page(answer).select("form")).isEmpty();
		assertThat(page(answer).select("h1").text()).isEqualTo("Сейчас входит много людей");
		this.hashes.busy(false);
		assertThat(this.visitor.signIn(this.login, People.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void saysSoWhereItHasNoAnswerOfThatKind() {
		Map<String, String> fields = this.visitor.fieldsOf(this.visitor.get("/login"), "/login");

		HttpResponse<String> answer = this.visitor.post("/login/passkey/options", fields, "Accept", "text/html");

		assertThat(answer.statusCode()).isEqualTo(406);
		page(answer);
	}

	@Test
	void saysSoWhereABodyIsNoForm() {
		String token = this.visitor.fieldsOf(this.visitor.get("/login"), "/login").get("_csrf");

		for (String type : new String[] { "application/json", "text/xml", "nonsense" }) {
			HttpResponse<String> answer = this.visitor.send(URI.create("/login"), "{\"login\": 1}", "Content-Type",
					type, "X-CSRF-TOKEN", String.valueOf(token));

			assertThat(answer.statusCode()).as(type).isBetween(400, 499);
			page(answer);
		}
	}

	private static Document page(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).doesNotContain("Exception", "Whitelabel", "Spring", "Tomcat");
		Document page = Visitor.document(answer);
		assertThat(page.select("h1").text()).isNotBlank();
		return page;
	}

}
