package kz.senim.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.bastiaanjansen.otp.HOTPGenerator;
import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.limit.What;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import kz.senim.test.TestFactorRule;
import kz.senim.test.TestLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The second step at the sign-in.
 */
@SenimIT
class FactorIT {

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	@Autowired
	TestFactorRule rule;

	@Autowired
	TestLimits limits;

	Visitor visitor;

	StaffId person;

	String login;

	String seed;

	List<String> codes;

	@BeforeEach
	void somebodySetsUpTheApp() {
		this.visitor = new Visitor(this.port);
		this.person = People.worker(People.team()).requireStaff();
		this.login = People.loginOf(this.person);
		this.visitor.signIn(this.login, People.PASSWORD);
		HttpResponse<String> page = this.visitor.get("/profile/factors/app");
		this.seed = Visitor.document(page).select("#key").text().replace(" ", "");
		HttpResponse<String> done = this.visitor.submit(page, "/profile/factors/app", Map.of("code", code()));
		this.codes = Visitor.document(done).select("#codes code").eachText();
		this.clock.advance(Duration.ofSeconds(60));
	}

	@Test
	void showsTenRecoveryCodesOnceAndTellsThePerson() {
		assertThat(this.codes).hasSize(10).allMatch((code) -> code.matches("[a-z2-9]{5}-[a-z2-9]{5}"));
		assertThat(this.visitor.get("/profile/factors").body()).doesNotContain(this.codes.get(0));
		assertThat(this.visitor.get("/notices").body()).contains("приложение настроено");
		assertThat(rows("factor.totp.set")).isOne();
	}

	@Test
	void keepsSeedSealedAndCodesHashed() {
		byte[] kept = TestDatabase.owner()
			.sql("select seed_sealed from staff_totp where staff_id = ?")
			.param(this.person.value())
			.query((row, number) -> row.getBytes(1))
			.single();

		assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(this.seed);
		assertThat(TestDatabase.owner()
			.sql("select count(*) from staff_recovery_code where staff_id = ? and length(code_hash) = 32")
			.param(this.person.value())
			.query(Long.class)
			.single()).isEqualTo(10);
	}

	@Test
	void thePasswordAloneSignsNobodyIn() {
		Visitor thief = new Visitor(this.port);

		assertThat(Visitor.target(thief.signIn(this.login, People.PASSWORD))).isEqualTo("/login/factor");

		assertThat(Visitor.target(thief.get("/profile"))).startsWith("/login");
		assertThat(thief.get("/login/factor").statusCode()).isEqualTo(200);
		assertThat(step(thief, "000000").statusCode()).isEqualTo(422);
		assertThat(Visitor.target(thief.get("/"))).startsWith("/login");
		assertThat(rows("signin.done")).isOne();
	}

	@Test
	void aCodeWorksOnce() {
		String code = code();
		Visitor first = new Visitor(this.port);
		first.signIn(this.login, People.PASSWORD);
		String half = first.cookie("SENIM");
		assertThat(Visitor.target(step(first, code))).isEqualTo("/");
		assertThat(first.cookie("SENIM")).isNotEqualTo(half);
		assertThat(first.get("/profile").statusCode()).isEqualTo(200);

		Visitor second = new Visitor(this.port);
		second.signIn(this.login, People.PASSWORD);
		assertThat(step(second, code).statusCode()).isEqualTo(422);
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(step(second, code()).statusCode()).isEqualTo(302);
	}

	@Test
	void aRecoveryCodeWorksOnce() {
		Visitor first = new Visitor(this.port);
		first.signIn(this.login, People.PASSWORD);
		assertThat(step(first, " " + this.codes.get(3).toUpperCase() + " ").statusCode()).isEqualTo(302);

		Visitor second = new Visitor(this.port);
		second.signIn(this.login, People.PASSWORD);
		assertThat(step(second, this.codes.get(3)).statusCode()).isEqualTo(422);
		assertThat(step(second, this.codes.get(4)).statusCode()).isEqualTo(302);
	}

	@Test
	void guessingCodesIsLockedAndTheRightOneRefusedMeanwhile() {
		this.limits.limit(What.PROOF, "3/1h");
		Visitor thief = new Visitor(this.port);
		thief.signIn(this.login, People.PASSWORD);
		for (int guess = 0; guess < 3; guess++) {
			step(thief, "00000" + guess);
		}

		assertThat(step(thief, code()).statusCode()).isEqualTo(422);
	}

	@Test
	void theSecondStepHasFiveMinutes() {
		Visitor slow = new Visitor(this.port);
		slow.signIn(this.login, People.PASSWORD);
		HttpResponse<String> page = slow.get("/login/factor");
		this.clock.advance(Duration.ofMinutes(6));

		assertThat(slow.submit(page, "/login/factor", Map.of("code", code())).statusCode()).isEqualTo(401);
		assertThat(Visitor.target(slow.get("/login/factor"))).isEqualTo("/login");
	}

	@Test
	void whatWasTypedComesBackAfterBothSteps() {
		HttpResponse<String> page = this.visitor.get("/profile");
		Map<String, String> fields = this.visitor.fieldsOf(page, "/profile");
		fields.putAll(Map.of("language", "kk", "textSize", "115"));
		this.clock.advance(Duration.ofMinutes(21));

		HttpResponse<String> ended = this.visitor.post("/profile", fields);
		assertThat(ended.statusCode()).isEqualTo(401);
		Map<String, String> again = new java.util.LinkedHashMap<>(
				Map.of("login", this.login, "password", People.PASSWORD));
		Visitor.document(ended)
			.select("form:has(#f-login) input[type=hidden]")
			.forEach((field) -> again.put(field.attr("name"), field.val()));
		HttpResponse<String> halfway = this.visitor.post("/login", again);
		HttpResponse<String> back = this.visitor.submit(halfway, "/login/factor", Map.of("code", code()));

		assertThat(Visitor.target(this.visitor.submit(back, "/profile", Map.of()))).isEqualTo("/profile");
	}

	@Test
	void whereItIsRequiredNothingOpensBeforeItIsSetUp() {
		this.rule.require();
		Visitor fresh = new Visitor(this.port);
		fresh.signIn(People.loginOf(People.worker(People.team()).requireStaff()), People.PASSWORD);

		for (String path : List.of("/", "/clients", "/profile", "/notices", "/search", "/conflicts")) {
			assertThat(Visitor.target(fresh.get(path))).as(path).isEqualTo("/profile/factors");
		}
		HttpResponse<String> page = fresh.get("/profile/factors/app");
		String key = Visitor.document(page).select("#key").text().replace(" ", "");
		assertThat(Visitor.document(page).select("nav a[href='/clients']")).isEmpty();
		fresh.submit(page, "/profile/factors/app", Map.of("code", codeOf(key)));

		assertThat(fresh.get("/clients").statusCode()).isEqualTo(200);
		HttpResponse<String> last = fresh.submit(fresh.get("/profile/factors"), "/profile/factors/app/remove",
				Map.of());
		assertThat(last.statusCode()).isEqualTo(422);
	}

	@Test
	void aChangeEndsTheOtherSignInsAndNeedsAProof() {
		Visitor elsewhere = new Visitor(this.port);
		elsewhere.signIn(this.login, People.PASSWORD);
		step(elsewhere, code());
		this.clock.advance(Duration.ofMinutes(6));
		HttpResponse<String> page = this.visitor.get("/profile/factors");

		HttpResponse<String> asked = this.visitor.submit(page, "/profile/factors/codes", Map.of());
		assertThat(asked.statusCode()).isEqualTo(403);
		HttpResponse<String> again = this.visitor.submit(asked, "/session/confirm", Map.of("code", code()));
		HttpResponse<String> renewed = this.visitor.submit(again, "/profile/factors/codes", Map.of());

		assertThat(Visitor.document(renewed).select("#codes code").eachText()).hasSize(10)
			.doesNotContainAnyElementsOf(this.codes);
		assertThat(Visitor.target(elsewhere.get("/profile"))).startsWith("/login");
	}

	@Test
	void anAdminTakesItOffAndThePersonIsToldAndSignedOut() {
		Actor admin = People.admin();
		Visitor desk = new Visitor(this.port);
		desk.signIn(People.loginOf(admin.requireStaff()), People.PASSWORD);
		String path = "/admin/staff/" + this.person + "/access";
		HttpResponse<String> page = desk.get(path);
		assertThat(page.body()).doesNotContain(this.seed);

		assertThat(Visitor.target(desk.submit(page, path + "/factors", Map.of()))).isEqualTo(path);

		assertThat(Visitor.target(this.visitor.get("/profile"))).startsWith("/login");
		assertThat(Visitor.target(this.visitor.signIn(this.login, People.PASSWORD))).isEqualTo("/");
		assertThat(this.visitor.get("/notices").body()).contains("Администратор изменил");
		assertThat(TestDatabase.owner()
			.sql("select count(*) from audit_event where action = 'factor.all.removed' and subject_id = ?")
			.param(this.person.value())
			.query(Long.class)
			.single()).isOne();
	}

	private HttpResponse<String> step(Visitor who, String code) {
		return who.submit(who.get("/login/factor"), "/login/factor", Map.of("code", code));
	}

	private String code() {
		return codeOf(this.seed);
	}

	private String codeOf(String key) {
		return HOTPGenerator.withDefaultValues(key.getBytes()).generate(this.clock.instant().getEpochSecond() / 30);
	}

	private long rows(String action) {
		return TestDatabase.owner()
			.sql("select count(*) from audit_event where staff_id = ? and action = ?")
			.param(this.person.value())
			.param(action)
			.query(Long.class)
			.single();
	}

}
