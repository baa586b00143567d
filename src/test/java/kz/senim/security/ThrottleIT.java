package kz.senim.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.security.limit.What;
import kz.senim.test.HashCounter;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import kz.senim.test.TestLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guessing is counted per account and per source, in the database.
 */
@SenimIT
class ThrottleIT {

	private static final String WRONG = "wrong password 12";

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	@Autowired
	TestLimits limits;

	@Autowired
	HashCounter hashes;

	Actor worker;

	String login;

	@BeforeEach
	void somebody() {
		this.worker = People.worker(People.team());
		this.login = People.loginOf(this.worker.requireStaff());
	}

	@Test
	void refusesTheRightPasswordWhileLockedWithTheSameTextAndUnlocksItself() {
		this.limits.limit(What.SIGN_IN, "3/15m");
		String said = said(new Visitor(this.port).signIn(this.login, WRONG));
		new Visitor(this.port).signIn(this.login.toUpperCase(), WRONG);
		new Visitor(this.port).signIn(this.login, WRONG);

		HttpResponse<String> locked = new Visitor(this.port).signIn(this.login, People.PASSWORD);
		assertThat(locked.statusCode()).isEqualTo(422);
		assertThat(said(locked)).isEqualTo(said);
		assertThat(new Visitor(this.port)
			.signIn(People.loginOf(People.staff(Role.WORKER, this.worker.team(), "Басқа", "Біреу")), People.PASSWORD)
			.statusCode()).isEqualTo(302);

		this.clock.advance(Duration.ofMinutes(6));
		assertThat(new Visitor(this.port).signIn(this.login, People.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void theRightPasswordForgetsTheWrongOnes() {
		this.limits.limit(What.SIGN_IN, "3/15m");
		for (int round = 0; round < 3; round++) {
			new Visitor(this.port).signIn(this.login, WRONG);
			new Visitor(this.port).signIn(this.login, WRONG);
			assertThat(new Visitor(this.port).signIn(this.login, People.PASSWORD).statusCode()).isEqualTo(302);
		}
	}

	@Test
	void aHundredGuessesAtOnceAreNoMoreThanTheLimit() throws Exception {
		this.limits.limit(What.SIGN_IN, "5/15m");
		ExecutorService guessers = Executors.newFixedThreadPool(20);
		try {
			Callable<Integer> guess = () -> new Visitor(this.port).signIn(this.login, WRONG).statusCode();
			guessers.invokeAll(Stream.generate(() -> guess).limit(100).toList());
		}
		finally {
			guessers.shutdown();
		}

		assertThat(TestDatabase.owner()
			.sql("select count(*) from audit_event where action = 'signin.failed' and details ->> 'staff' = ?"
					+ " and details ->> 'locked' = 'false'")
			.param(this.worker.requireStaff().toString())
			.query(Long.class)
			.single()).isBetween(1L, 6L);
	}

	@ParameterizedTest
	@CsvSource({ "ru,Слишком много попыток", "kk,Әрекет тым көп", "en,Too many attempts" })
	void oneSourceGetsAPageThatSaysWhenItGoesOn(String language, String title) {
		this.limits.limit(What.SIGN_IN, (language.charAt(0) - 'a' + 2) + "/17m");
		this.limits.limitSource(1);
		Visitor visitor = new Visitor(this.port);
		HttpResponse<String> answer = visitor.get("/login?lang=" + language);
		for (int guess = 0; guess < 40 && answer.statusCode() != 429; guess++) {
			answer = visitor.signIn("nobody-" + guess, WRONG);
		}

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
		assertThat(Visitor.document(answer).select("h1").text()).isEqualTo(title);
		assertThat(rows("limit.reached")).isPositive();
	}

	@Test
	void aPersonSearchesOnlySoOften() {
		this.limits.limit(What.SEARCH, "2/17m");
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(this.login, People.PASSWORD);
		HttpResponse<String> page = visitor.get("/search");
		Map<String, String> words = Map.of("q", "Қасымова");

		assertThat(visitor.submit(page, "/search", words).statusCode()).isEqualTo(302);
		assertThat(visitor.submit(page, "/search", words).statusCode()).isEqualTo(302);
		HttpResponse<String> third = visitor.submit(page, "/search", words);
		assertThat(third.statusCode()).isEqualTo(429);
		assertThat(third.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
	}

	@Test
	void aPasserByAsksPasskeysOnlySoOften() {
		this.limits.limit(What.PASSKEY, "1/19m");
		this.limits.limitSource(1);
		Visitor visitor = new Visitor(this.port);
		Map<String, String> fields = visitor.fieldsOf(visitor.get("/login"), "/login");
		visitor.post("/login/passkey/options", fields);

		assertThat(visitor.post("/login/passkey/options", fields).statusCode()).isEqualTo(429);
	}

	@Test
	void everyAnswerCostsOneHash() {
		String disabled = People.loginOf(People.staff(Role.WORKER, this.worker.team(), "Ықтималов", "Сәкен"));
		TestDatabase.owner().sql("update staff set status = 'DISABLED' where login = ?").param(disabled).update();
		this.limits.limit(What.SIGN_IN, "1/15m");
		String locked = People.loginOf(People.staff(Role.WORKER, this.worker.team(), "Құлыпталған", "Сәкен"));
		new Visitor(this.port).signIn(locked, WRONG);

		for (String login : List.of(this.login, disabled, "nobody.here", locked)) {
			long before = this.hashes.checks();
			assertThat(new Visitor(this.port).signIn(login, WRONG).statusCode()).isEqualTo(422);
			assertThat(this.hashes.checks() - before).as(login).isOne();
		}
	}

	private static String said(HttpResponse<String> page) {
		return Visitor.document(page).select("#errors").text();
	}

	private static long rows(String action) {
		return TestDatabase.owner()
			.sql("select count(*) from audit_event where action = ?")
			.param(action)
			.query(Long.class)
			.single();
	}

}
