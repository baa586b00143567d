package kz.senim.staff.web;

import java.util.UUID;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SenimIT
class StaffPagesIT {

	@Autowired
	MockMvc mvc;

	TeamId team;

	Actor admin;

	@BeforeEach
	void people() {
		this.team = People.team();
		this.admin = People.admin();
	}

	@Test
	void invitesByALinkThatIsShownOnce() throws Exception {
		String login = "n" + UUID.randomUUID().toString().replace("-", "");
		String key = UUID.randomUUID().toString();

		MockHttpServletResponse first = send(invitation(login, key));
		MockHttpServletResponse second = send(invitation(login, key));

		assertThat(first.getStatus()).isEqualTo(200);
		assertThat(Jsoup.parse(first.getContentAsString()).select("#link").val()).contains("/invite/");
		assertThat(second.getStatus()).isEqualTo(302);
		assertThat(second.getRedirectedUrl()).startsWith("/admin/staff/");
		assertThat(open(second.getRedirectedUrl()).html()).doesNotContain("/invite/");
		assertThat(TestDatabase.owner()
			.sql("select count(*) from staff where login = ? and status = 'INVITED'")
			.param(login)
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void showsTheFormAgainWithEverythingTyped() throws Exception {
		MockHttpServletResponse answer = send(
				invitation("қате логин", UUID.randomUUID().toString()).param("leaveFrom", "не дата"));

		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(page.select("#f-login").val()).isEqualTo("қате логин");
		assertThat(page.select("#f-surname").val()).isEqualTo("Эскизов");
		assertThat(page.select("#errors a[href=#f-login]")).isNotEmpty();
	}

	@Test
	void refusesALoginThatIsTakenInAnyCase() throws Exception {
		StaffId other = worker("Бетатестова", "Әйгерім");

		MockHttpServletResponse answer = send(
				invitation(People.loginOf(other).toUpperCase(), UUID.randomUUID().toString()));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.getContentAsString()).select("#f-login-e")).isNotEmpty();
	}

	@Test
	void listsInKazakhOrderAndFilters() throws Exception {
		String mark = "Q" + System.nanoTime();
		for (String surname : new String[] { "Ықтималов", "Әріпов", "Базаров", "Қалиев", "Кәрімов", "Аманов" }) {
			People.staff(Role.WORKER, this.team, surname, mark);
		}

		Document page = open("/admin/staff?q=" + mark);

		assertThat(page.select("tbody th a").eachText()).containsExactly("Аманов " + mark, "Әріпов " + mark,
				"Базаров " + mark, "Кәрімов " + mark, "Қалиев " + mark, "Ықтималов " + mark);
		assertThat(open("/admin/staff?sort=-name&q=" + mark).select("tbody th a").eachText().get(0))
			.startsWith("Ықтималов");
		assertThat(open("/admin/staff?role=ADMIN&q=" + mark).select("tbody tr")).isEmpty();
	}

	@Test
	void pagesByKeyset() throws Exception {
		String mark = "P" + System.nanoTime();
		for (int i = 0; i < 53; i++) {
			People.staff(Role.WORKER, this.team, "Ән" + (char) ('а' + i % 30), mark);
		}
		Document first = open("/admin/staff?q=" + mark);
		Document second = open(first.select("a[rel=next]").attr("href"));

		assertThat(first.select("tbody tr")).hasSize(50);
		assertThat(second.select("tbody tr")).hasSize(3);
		assertThat(second.select("tbody tr a").eachAttr("href"))
			.doesNotContainAnyElementsOf(first.select("tbody tr a").eachAttr("href"));
	}

	@Test
	void aStaleSaveShowsMineTheirsAndTheBase() throws Exception {
		StaffId id = worker("Макетов", "Қайрат");
		send(change(id, 0, "Макетов", "Қайрат Жаңа"));

		MockHttpServletResponse stale = send(
				change(id, 0, "Мақетов", "Қайрат").param("was[surname]", "Макетов").param("was[givenName]", "Қайрат"));

		assertThat(stale.getStatus()).isEqualTo(409);
		assertThat(Jsoup.parse(stale.getContentAsString()).text()).contains("Мақетов").contains("Қайрат Жаңа");
	}

	@Test
	void setsALeaveWithASubstituteAndTakesItBack() throws Exception {
		String mark = "Q" + System.nanoTime();
		StaffId id = worker(mark, "Лаура");
		StaffId substitute = worker("Демова", "Данагүл");

		send(change(id, 0, mark, "Лаура").param("leaveFrom", "23.11.2026")
			.param("leaveUntil", "06.12.2026")
			.param("substitute", substitute.toString()));
		Document list = open("/admin/staff/" + id);

		assertThat(list.select("#f-leaveUntil").val()).isEqualTo("06.12.2026");
		assertThat(open("/admin/staff?q=" + mark).select("tr:has(a[href=/admin/staff/" + id + "])").text())
			.contains("Демова");
		assertThat(send(change(id, 1, mark, "Лаура").param("leaveFrom", "07.12.2026").param("leaveUntil", "01.12.2026"))
			.getStatus()).isEqualTo(422);
		assertThat(send(change(id, 1, mark, "Лаура")).getStatus()).isEqualTo(302);
		assertThat(open("/admin/staff/" + id).select("#f-leaveUntil").val()).isEmpty();
	}

	private StaffId worker(String surname, String given) {
		return People.staff(Role.WORKER, this.team, surname, given);
	}

	private MockHttpServletRequestBuilder invitation(String login, String key) {
		return post("/admin/staff").param("formKey", key)
			.param("surname", "Эскизов")
			.param("givenName", "Олжас")
			.param("login", login)
			.param("role", "WORKER")
			.param("team", this.team.toString())
			.param("language", "kk");
	}

	private MockHttpServletRequestBuilder change(StaffId id, long version, String surname, String given) {
		return post("/admin/staff/" + id).param("version", Long.toString(version))
			.param("surname", surname)
			.param("givenName", given)
			.param("login", People.loginOf(id))
			.param("role", "WORKER")
			.param("team", this.team.toString())
			.param("language", "kk");
	}

	private Document open(String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(java.net.URI.create(path)).with(People.signedIn(this.admin)))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(this.admin)).with(csrf())).andReturn().getResponse();
	}

}
