package kz.senim.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SenimIT
class SignInIT {

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	Visitor visitor;

	Actor worker;

	String login;

	@BeforeEach
	void somebody() {
		this.visitor = new Visitor(this.port);
		this.worker = People.worker(People.team());
		this.login = People.loginOf(this.worker.requireStaff());
	}

	@Test
	void offersTheLanguagesFirstAndANeutralTitle() {
		HttpResponse<String> page = this.visitor.get("/login?lang=kk");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(Visitor.document(page).title()).isEqualTo("Сенім");
		assertThat(Visitor.document(page).select("a, input:not([type=hidden]), button").eachText().subList(0, 3))
			.containsExactly("Қазақша", "Русский", "English");
		assertThat(Visitor.document(page).select("input[autofocus]").attr("name")).isEqualTo("login");
	}

	@Test
	void signsInWithANewSessionAndOpensThePageThatWasWanted() {
		HttpResponse<String> refused = this.visitor.get("/profile");
		assertThat(Visitor.target(refused)).isEqualTo("/login?to=%2Fprofile");
		HttpResponse<String> page = this.visitor.get(Visitor.target(refused));

		HttpResponse<String> answer = this.visitor.submit(page, "/login",
				Map.of("login", this.login.toUpperCase(), "password", People.PASSWORD));

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Visitor.target(answer)).isEqualTo("/profile");
		assertThat(sessionsOfWorker()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)" })
	void neverLeadsToAnotherHost(String target) {
		HttpResponse<String> answer = this.visitor.submit(this.visitor.get("/login"), "/login",
				Map.of("login", this.login, "password", People.PASSWORD, "to", target));

		assertThat(Visitor.target(answer)).isEqualTo("/");
	}

	@Test
	void answersTheSameToUnknownDisabledAndWrong() {
		String disabled = People.loginOf(People.staff(Role.WORKER, this.worker.team(), "Ықтималов", "Сәкен"));
		TestDatabase.owner().sql("update staff set status = 'DISABLED' where login = ?").param(disabled).update();

		HttpResponse<String> wrong = this.visitor.signIn(this.login, "wrong password 1");
		HttpResponse<String> unknown = this.visitor.signIn("nobody.here", People.PASSWORD);
		HttpResponse<String> closed = this.visitor.signIn(disabled, People.PASSWORD);

		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(unknown.statusCode()).isEqualTo(422);
		assertThat(closed.statusCode()).isEqualTo(422);
		String said = Visitor.document(wrong).select("#errors").text();
		assertThat(said).isNotBlank();
		assertThat(Visitor.document(unknown).select("#errors").text()).isEqualTo(said);
		assertThat(Visitor.document(closed).select("#errors").text()).isEqualTo(said);
		assertThat(Visitor.document(wrong).select("#f-login").val()).isEqualTo(this.login);
		assertThat(Visitor.document(wrong).select("#f-password").val()).isEmpty();
	}

	@Test
	void takesHostileInputCalmly() {
		assertThat(this.visitor.signIn("a\u0000b", People.PASSWORD).statusCode()).isBetween(400, 499);
		assertThat(this.visitor.signIn(this.login, "\u0000".repeat(12)).statusCode()).isBetween(400, 499);
		assertThat(this.visitor.signIn("Қ".repeat(5000), "Қ".repeat(5000)).statusCode()).isBetween(400, 499);
		assertThat(this.visitor.signIn(this.login, "x".repeat(100_000)).statusCode()).isBetween(400, 499);
		assertThat(this.visitor.post("/login", Map.of("login", this.login)).statusCode()).isBetween(300, 499);
	}

	@Test
	void signsOutOnTheServer() {
		this.visitor.signIn(this.login, People.PASSWORD);
		HttpResponse<String> page = this.visitor.get("/profile");

		HttpResponse<String> answer = this.visitor.submit(page, "/logout", Map.of());

		assertThat(Visitor.target(answer)).isEqualTo("/login?out");
		assertThat(sessionsOfWorker()).isZero();
		assertThat(Visitor.target(this.visitor.get("/profile"))).startsWith("/login");
	}

	@Test
	void aDisabledAccountIsOutAtTheNextRequest() {
		this.visitor.signIn(this.login, People.PASSWORD);
		assertThat(this.visitor.get("/profile").statusCode()).isEqualTo(200);
		TestDatabase.owner().sql("update staff set status = 'DISABLED' where login = ?").param(this.login).update();

		assertThat(Visitor.target(this.visitor.get("/profile"))).startsWith("/login");
	}

	@Test
	void anotherRoleWorksAtTheNextRequest() {
		this.visitor.signIn(this.login, People.PASSWORD);
		assertThat(this.visitor.get("/admin/staff").statusCode()).isEqualTo(403);
		TestDatabase.owner().sql("update staff set role = 'ADMIN' where login = ?").param(this.login).update();

		assertThat(this.visitor.get("/admin/staff").statusCode()).isEqualTo(200);
	}

	@Test
	void endsAfterTwentyIdleMinutesAlsoWhenOnlyTheBackgroundWorks() {
		this.visitor.signIn(this.login, People.PASSWORD);
		this.clock.advance(Duration.ofMinutes(19));
		assertThat(this.visitor.get("/profile", "X-Senim-Background", "1").statusCode()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(2));

		assertThat(this.visitor.get("/profile", "X-Senim-Background", "1").statusCode()).isEqualTo(401);
		assertThat(Visitor.target(this.visitor.get("/profile"))).startsWith("/login");
	}

	@Test
	void endsAfterTwelveHoursWhateverIsDone() {
		this.visitor.signIn(this.login, People.PASSWORD);
		for (int quarter = 0; quarter < 47; quarter++) {
			this.clock.advance(Duration.ofMinutes(15));
			assertThat(this.visitor.get("/profile").statusCode()).isEqualTo(200);
		}
		this.clock.advance(Duration.ofMinutes(16));

		assertThat(Visitor.target(this.visitor.get("/profile"))).startsWith("/login");
	}

	private long sessionsOfWorker() {
		return TestDatabase.owner()
			.sql("select count(*) from spring_session where principal_name = ?")
			.param(this.worker.requireStaff().toString())
			.query(Long.class)
			.single();
	}

}
