package kz.senim.security;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was typed when the sign-in had ended comes back to the same person, and to nobody
 * else. Told with the form of a new team, without JavaScript.
 */
@SenimIT
class KeptTextIT {

	@LocalServerPort
	int port;

	Visitor visitor;

	Actor admin;

	String name;

	Map<String, String> typed;

	@BeforeEach
	void formIsOpenAndTheSignInEnds() {
		this.visitor = new Visitor(this.port);
		this.admin = People.admin();
		this.name = "Қамқорлық тобы " + People.nobody();
		this.visitor.signIn(People.loginOf(this.admin.requireStaff()), People.PASSWORD);
		this.typed = new LinkedHashMap<>(this.visitor.fieldsOf(this.visitor.get("/admin/teams"), "/admin/teams"));
		this.typed.put("name", this.name);
		this.typed.put("parent", "");
		endSignIns(this.admin.requireStaff());
	}

	@Test
	void theSamePersonGetsTheTextBackAndSendsItOnce() {
		HttpResponse<String> refused = this.visitor.post("/admin/teams", this.typed);
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.body()).doesNotContain(this.name);
		assertThat(teams()).isZero();

		HttpResponse<String> back = signIn(refused, this.admin.requireStaff(), People.PASSWORD);
		assertThat(back.statusCode()).isEqualTo(200);
		assertThat(Visitor.document(back).select("main").text()).contains(this.name);
		HttpResponse<String> done = this.visitor.submit(back, "/admin/teams", Map.of());

		assertThat(Visitor.target(done)).isEqualTo("/admin/teams");
		assertThat(teams()).isOne();
		this.visitor.submit(back, "/admin/teams", Map.of());
		assertThat(teams()).isOne();
	}

	@Test
	void outlivesAWrongPasswordAndASwitchOfTheLanguage() {
		HttpResponse<String> refused = this.visitor.post("/admin/teams", this.typed);

		HttpResponse<String> wrong = signIn(refused, this.admin.requireStaff(), "wrong password 1");
		assertThat(wrong.statusCode()).isEqualTo(422);
		Map<String, String> fields = this.visitor.fieldsOf(wrong, "/login");
		HttpResponse<String> kazakh = this.visitor.post("/login?lang=kk", fields);
		assertThat(Visitor.document(kazakh).select("html").attr("lang")).isEqualTo("kk");

		assertThat(signIn(kazakh, this.admin.requireStaff(), People.PASSWORD).body()).contains(this.name);
	}

	@Test
	void anotherPersonNeverGetsIt() {
		Actor other = People.admin();
		HttpResponse<String> refused = this.visitor.post("/admin/teams", this.typed);

		HttpResponse<String> answer = signIn(refused, other.requireStaff(), People.PASSWORD);

		assertThat(Visitor.target(answer)).isEqualTo("/admin/staff");
		assertThat(answer.body()).doesNotContain(this.name);
	}

	@Test
	void aFormOfTheFormerSignInComesBackAtOnceToTheSamePerson() {
		this.visitor.signIn(People.loginOf(this.admin.requireStaff()), People.PASSWORD);

		HttpResponse<String> answer = this.visitor.post("/admin/teams", this.typed);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Visitor.document(answer).select("main").text()).contains(this.name);
		assertThat(teams()).isZero();
	}

	@Test
	void aFormOfSomebodyElseInTheSameBrowserIsOnlyRefused() {
		this.visitor.signIn(People.loginOf(People.admin().requireStaff()), People.PASSWORD);

		HttpResponse<String> answer = this.visitor.post("/admin/teams", this.typed);

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain(this.name);
		assertThat(teams()).isZero();
	}

	@Test
	void aForgedFormIsNotKept() {
		this.typed.put("_csrf", "forged");

		HttpResponse<String> refused = this.visitor.post("/admin/teams", this.typed);

		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(Visitor.document(refused).select("input[name=kept]")).isEmpty();
	}

	@Test
	void aPasswordIsNeverKept() {
		this.visitor.signIn(People.loginOf(this.admin.requireStaff()), People.PASSWORD);
		Map<String, String> change = this.visitor.fieldsOf(this.visitor.get("/profile"), "/profile/password");
		change.putAll(Map.of("current", People.PASSWORD, "password", "жеті қасқыр түнде", "repeated", "жеті қасқыр"));
		endSignIns(this.admin.requireStaff());

		HttpResponse<String> back = signIn(this.visitor.post("/profile/password", change), this.admin.requireStaff(),
				People.PASSWORD);

		assertThat(back.statusCode()).isEqualTo(200);
		assertThat(back.body()).doesNotContain("қасқыр").doesNotContain(People.PASSWORD);
	}

	@Test
	void leavingWorksFromAnOldPage() {
		assertThat(Visitor.target(this.visitor.post("/exit", Map.of("_csrf", "old")))).isEqualTo("/calendar");
		assertThat(Visitor.target(this.visitor.post("/logout", Map.of("_csrf", "old")))).isEqualTo("/login?out");
		HttpResponse<String> calendar = this.visitor.get("/calendar");
		assertThat(calendar.statusCode()).isEqualTo(200);
		assertThat(Visitor.document(calendar).text()).doesNotContain("Сенім").contains("23");
	}

	private HttpResponse<String> signIn(HttpResponse<String> page, StaffId who, String password) {
		Map<String, String> fields = new LinkedHashMap<>();
		Visitor.document(page)
			.select("form:has(#f-login) input[type=hidden]")
			.forEach((field) -> fields.put(field.attr("name"), field.val()));
		fields.put("login", People.loginOf(who));
		fields.put("password", password);
		return this.visitor.post("/login", fields);
	}

	private long teams() {
		return TestDatabase.owner()
			.sql("select count(*) from team where name = ?")
			.param(this.name)
			.query(Long.class)
			.single();
	}

	private static void endSignIns(StaffId who) {
		TestDatabase.owner().sql("delete from spring_session where principal_name = ?").param(who.toString()).update();
	}

}
