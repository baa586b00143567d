package kz.senim.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What weighs much asks once more who acts.
 */
@SenimIT
class StepUpIT {

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	Visitor visitor;

	Actor admin;

	String account;

	@BeforeEach
	void anAdminSignedInSixMinutesAgo() {
		this.visitor = new Visitor(this.port);
		this.admin = People.admin();
		this.account = "/admin/staff/" + People.worker(People.team()).requireStaff();
		this.visitor.signIn(People.loginOf(this.admin.requireStaff()), People.PASSWORD);
	}

	@Test
	void needsNoProofForFiveMinutesAfterTheSignIn() {
		this.clock.advance(Duration.ofSeconds(299));

		assertThat(this.visitor.get(this.account + "/disable").statusCode()).isEqualTo(200);
	}

	@Test
	void asksBeforeThePageAndThenOpensIt() {
		this.clock.advance(Duration.ofMinutes(6));
		String before = this.visitor.cookie("SENIM");

		HttpResponse<String> asked = this.visitor.get(this.account + "/disable");
		assertThat(Visitor.target(asked)).startsWith("/session/confirm?to=");
		HttpResponse<String> wrong = prove(this.visitor.get(Visitor.target(asked)), "wrong password 12");
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(this.visitor.get(this.account + "/disable").statusCode()).isEqualTo(302);
		HttpResponse<String> right = prove(wrong, People.PASSWORD);

		assertThat(Visitor.target(right)).isEqualTo(this.account + "/disable");
		assertThat(this.visitor.get(this.account + "/disable").statusCode()).isEqualTo(200);
		assertThat(this.visitor.cookie("SENIM")).isNotEqualTo(before);
		assertThat(rows("proof.failed")).isOne();
		assertThat(rows("proof.given")).isOne();
	}

	@Test
	void keepsAFormThatWasSentAndSendsItAfterTheProof() {
		HttpResponse<String> page = this.visitor.get(this.account + "/disable");
		this.clock.advance(Duration.ofMinutes(6));

		HttpResponse<String> asked = this.visitor.submit(page, this.account + "/disable", Map.of());
		assertThat(asked.statusCode()).isEqualTo(403);
		assertThat(status()).isEqualTo("ACTIVE");
		HttpResponse<String> again = prove(asked, People.PASSWORD);
		HttpResponse<String> done = this.visitor.submit(again, this.account + "/disable", Map.of());

		assertThat(Visitor.target(done)).isEqualTo(this.account);
		assertThat(status()).isEqualTo("DISABLED");
	}

	@Test
	void keepsTheFormAlsoWhenTheSignInEndsMeanwhile() {
		HttpResponse<String> page = this.visitor.get(this.account + "/disable");
		this.clock.advance(Duration.ofMinutes(6));
		HttpResponse<String> asked = this.visitor.submit(page, this.account + "/disable", Map.of());
		this.clock.advance(Duration.ofMinutes(21));

		HttpResponse<String> ended = prove(asked, People.PASSWORD);
		assertThat(ended.statusCode()).isEqualTo(401);
		Map<String, String> fields = new LinkedHashMap<>(
				Map.of("login", People.loginOf(this.admin.requireStaff()), "password", People.PASSWORD));
		Visitor.document(ended)
			.select("form:has(#f-login) input[type=hidden]")
			.forEach((field) -> fields.put(field.attr("name"), field.val()));
		HttpResponse<String> again = this.visitor.post("/login", fields);
		this.visitor.submit(again, this.account + "/disable", Map.of());

		assertThat(status()).isEqualTo("DISABLED");
	}

	@Test
	void leadsToOwnPagesOnly() {
		HttpResponse<String> page = this.visitor.get("/session/confirm?to=//evil.example/");

		assertThat(Visitor.target(prove(page, People.PASSWORD))).isEqualTo("/");
	}

	@ParameterizedTest
	@CsvSource({ "ru,Подтвердите", "kk,растаңыз", "en,Confirm" })
	void asksInEveryLanguage(String language, String word) {
		assertThat(Visitor.document(this.visitor.get("/session/confirm?lang=" + language)).select("h1").text())
			.contains(word);
	}

	private HttpResponse<String> prove(HttpResponse<String> page, String password) {
		return this.visitor.submit(page, "/session/confirm", Map.of("password", password));
	}

	private String status() {
		return TestDatabase.owner()
			.sql("select status from staff where id = ?")
			.param(StaffId.valueOf(this.account.substring(this.account.lastIndexOf('/') + 1)).value())
			.query(String.class)
			.single();
	}

	private long rows(String action) {
		return TestDatabase.owner()
			.sql("select count(*) from audit_event where staff_id = ? and action = ?")
			.param(this.admin.requireStaff().value())
			.param(action)
			.query(Long.class)
			.single();
	}

}
