package kz.senim.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.FirstAdmin;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One-time links: invitation and reset.
 */
@SenimIT
class LinkIT {

	private static final String GOOD = "жеті қасқыр түнде 7";

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	@Autowired
	FirstAdmin firstAdmin;

	Visitor visitor;

	StaffId person;

	String login;

	String link;

	@BeforeEach
	void somebodyForgotThePassword() {
		this.visitor = new Visitor(this.port);
		Actor worker = People.worker(People.team());
		this.person = worker.requireStaff();
		this.login = People.loginOf(this.person);
		this.link = this.firstAdmin.reset(this.login).orElseThrow();
	}

	@Test
	void opensOnceAndEndsTheSignInsOfThePerson() {
		Visitor elsewhere = new Visitor(this.port);
		elsewhere.signIn(this.login, People.PASSWORD);
		HttpResponse<String> page = this.visitor.get(this.link);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain(this.login).doesNotContain("Демова");

		HttpResponse<String> done = choose(page, GOOD, GOOD);

		assertThat(Visitor.target(done)).isEqualTo("/login?fresh");
		assertThat(Visitor.target(elsewhere.get("/profile"))).startsWith("/login");
		assertThat(this.visitor.get(this.link).statusCode()).isEqualTo(404);
		assertThat(this.visitor.signIn(this.login, People.PASSWORD).statusCode()).isEqualTo(422);
		assertThat(this.visitor.signIn(this.login, GOOD).statusCode()).isEqualTo(302);
	}

	@Test
	void aRefusedPasswordLeavesTheLinkOpen() {
		HttpResponse<String> page = this.visitor.get(this.link);

		assertThat(choose(page, "short", "short").statusCode()).isEqualTo(422);
		assertThat(choose(page, "қызметкер пароль 11", "қызметкер пароль 11").statusCode()).isEqualTo(422);
		assertThat(choose(page, GOOD, GOOD + " ").statusCode()).isEqualTo(422);
		assertThat(choose(page, "x".repeat(100_000), "x".repeat(100_000)).statusCode()).isEqualTo(422);
		assertThat(Visitor.target(choose(page, GOOD, GOOD))).isEqualTo("/login?fresh");
	}

	@Test
	void nothingOfAPasswordIsCut() {
		String hundred = "Ұзақ құпия: " + "абвгдежзик1234567890".repeat(5).substring(0, 88);
		choose(this.visitor.get(this.link), hundred, hundred);
		String changed = hundred.substring(0, 90) + "ы" + hundred.substring(91);

		assertThat(this.visitor.signIn(this.login, changed).statusCode()).isEqualTo(422);
		assertThat(this.visitor.signIn(this.login, hundred).statusCode()).isEqualTo(302);
	}

	@Test
	void isDeadAfterADayAndAfterANewerOne() {
		String newer = this.firstAdmin.reset(this.login).orElseThrow();
		assertThat(this.visitor.get(this.link).statusCode()).isEqualTo(404);
		assertThat(this.visitor.get(newer).statusCode()).isEqualTo(200);

		this.clock.advance(Duration.ofHours(24).plusSeconds(1));

		assertThat(this.visitor.get(newer).statusCode()).isEqualTo(404);
	}

	@Test
	void isKnownToTheDatabaseByItsHashOnly() {
		String secret = this.link.substring(this.link.lastIndexOf('/') + 1);

		assertThat(secret).hasSize(43);
		assertThat(TestDatabase.owner()
			.sql("select count(*) from staff_token t where t.staff_id = ? and position(?::bytea in t.token_hash) = 0")
			.param(this.person.value())
			.param(secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
			.query(Long.class)
			.single()).isOne();
		assertThat(this.visitor.get("/invite/" + secret).statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/reset/nobody").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> choose(HttpResponse<String> page, String password, String repeated) {
		String token = Visitor.document(page).select("form:has(#f-password) input[name=_csrf]").val();
		return this.visitor.post(this.link, Map.of("_csrf", token, "password", password, "repeated", repeated));
	}

}
