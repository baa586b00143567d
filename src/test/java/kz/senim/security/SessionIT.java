package kz.senim.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
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
 * What a session is, where it stands, and how it ends.
 */
@SenimIT
class SessionIT {

	private static final String[] TLS = { "X-Forwarded-Proto", "https" };

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	Visitor visitor;

	StaffId person;

	String login;

	@BeforeEach
	void somebody() {
		this.visitor = new Visitor(this.port);
		this.person = People.worker(People.team()).requireStaff();
		this.login = People.loginOf(this.person);
	}

	@Test
	void rowsHoldTextsAndNumbersOnlyAndNoClient() {
		this.visitor.signIn(this.login, People.PASSWORD);
		HttpResponse<String> page = this.visitor.get("/profile");
		this.visitor.submit(page, "/profile", Map.of("language", "ru", "textSize", "100"));

		List<byte[]> values = TestDatabase.owner()
			.sql("select attribute_bytes from spring_session_attributes a"
					+ " join spring_session s on s.primary_id = a.session_primary_id where s.principal_name = ?")
			.param(this.person.toString())
			.query((row, number) -> row.getBytes(1))
			.list();

		assertThat(values).hasSizeGreaterThan(4).allMatch((value) -> value[0] == 't' || value[0] == 'n');
	}

	@Test
	void aPlantedObjectIsNotRead() {
		this.visitor.signIn(this.login, People.PASSWORD);
		int rows = TestDatabase.owner()
			.sql("insert into spring_session_attributes select primary_id, 'planted', '\\xaced0005740001'::bytea"
					+ " from spring_session where principal_name = ?")
			.param(this.person.toString())
			.update();

		assertThat(rows).isOne();
		assertThat(this.visitor.get("/profile").statusCode()).isEqualTo(200);
	}

	@Test
	void theSignInHasANewIdAndTheOldOneIsDead() {
		this.visitor.signIn(this.login, People.PASSWORD);
		String first = this.visitor.cookie("SENIM");
		HttpResponse<String> out = this.visitor.submit(this.visitor.get("/profile"), "/logout", Map.of());
		assertThat(Visitor.target(out)).isEqualTo("/login?out");
		this.visitor.signIn(this.login, People.PASSWORD);

		assertThat(this.visitor.cookie("SENIM")).isNotEqualTo(first);
		assertThat(Visitor.target(new Visitor(this.port).get("/profile", "Cookie", "SENIM=" + first)))
			.startsWith("/login");
	}

	@Test
	void anIdOfOnesOwnIsNotAdopted() {
		HttpResponse<String> page = new Visitor(this.port).get("/login", "Cookie", "SENIM=bXktb3duLWlk");

		assertThat(page.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.contains("bXktb3duLWlk"));
	}

	@Test
	void behindTlsTheCookieIsBoundToTheHost() {
		HttpResponse<String> page = this.visitor.get("/login", TLS);
		Map<String, String> fields = this.visitor.fieldsOf(page, "/login");
		String token = page.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("__Host-senim-form="))
			.findFirst()
			.orElseThrow();
		fields.putAll(Map.of("login", this.login, "password", People.PASSWORD));

		HttpResponse<String> answer = this.visitor.post("/login", fields, "X-Forwarded-Proto", "https", "Cookie",
				token.replaceFirst(";.*", ""));

		assertThat(answer.headers().allValues("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("__Host-SENIM=")
				&& cookie.contains("Path=/") && cookie.contains("Secure") && cookie.contains("HttpOnly")
				&& cookie.contains("SameSite=Lax") && !cookie.contains("Domain"));
	}

	@Test
	void pagesAreNotStoredSoThatBackShowsNothing() {
		this.visitor.signIn(this.login, People.PASSWORD);

		assertThat(this.visitor.get("/profile").headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void typingLearnsHowLongTheSignInCanStillLast() {
		this.visitor.signIn(this.login, People.PASSWORD);
		this.clock.advance(Duration.ofMinutes(15));
		HttpResponse<String> page = this.visitor.get("/profile");
		String token = Visitor.document(page).select("input[name=_csrf]").val();

		HttpResponse<String> answer = this.visitor.post("/session/keep", Map.of("_csrf", token));

		assertThat(answer.headers().firstValueAsLong("X-Senim-Left").orElse(0))
			.isEqualTo(Duration.ofHours(12).minusMinutes(15).toSeconds());
	}

	@Test
	void peopleAndAdminsSeeAndEndSignIns() {
		Visitor phone = new Visitor(this.port);
		phone.signIn(this.login, People.PASSWORD);
		this.visitor.signIn(this.login, People.PASSWORD);
		HttpResponse<String> own = this.visitor.get("/profile");
		this.visitor.submit(own, "/profile/sessions/end", Map.of());
		assertThat(Visitor.target(phone.get("/profile"))).startsWith("/login");

		Actor admin = People.admin();
		Visitor desk = new Visitor(this.port);
		desk.signIn(People.loginOf(admin.requireStaff()), People.PASSWORD);
		String path = "/admin/staff/" + this.person + "/access";
		desk.submit(desk.get(path), path + "/end", Map.of());
		assertThat(Visitor.target(this.visitor.get("/profile"))).startsWith("/login");
	}

	@Test
	void anotherPasswordEndsTheOthersAndTellsThePerson() {
		Visitor phone = new Visitor(this.port);
		phone.signIn(this.login, People.PASSWORD);
		this.visitor.signIn(this.login, People.PASSWORD);
		String fresh = "жеті қасқыр түнде 7";

		HttpResponse<String> done = this.visitor.submit(this.visitor.get("/profile"), "/profile/password",
				Map.of("current", People.PASSWORD, "password", fresh, "repeated", fresh));

		assertThat(Visitor.target(done)).isEqualTo("/profile");
		assertThat(Visitor.target(phone.get("/profile"))).startsWith("/login");
		assertThat(this.visitor.get("/notices").body()).contains("Ваш пароль изменён");
	}

}
