package kz.senim.task;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SenimIT
class TodayIT {

	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestClock clock;

	private ClientId client;

	@BeforeEach
	void givenAClientOnMondayMorning() {
		this.agency = Agency.open();
		this.clock.set(Instant.parse("2026-11-23T05:00:00Z"));
		this.client = this.agency.anyClient();
	}

	@Test
	void showsAPlannedMeetingOnToday() throws Exception {
		plan("meetings", "date", "23.11.2026", "time", "16:30", "minutes", "45", "title", "пересмотр плана", "place",
				"HOME");

		Document today = page("/?lang=ru");

		assertThat(today.select(".s-meet").text()).contains("16:30", "пересмотр плана");
		assertThat(today.select(".s-meet .btn-log").attr("href")).contains("meeting=");
	}

	@Test
	void sendsTheSameMeetingTwiceAndPlansItOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			this.mvc
				.perform(send("meetings", "formKey", key, "date", "24.11.2026", "time", "10:00", "minutes", "30",
						"title", "план"))
				.andReturn();
		}

		assertThat(tasks()).isEqualTo(1);
	}

	@Test
	void keepsWhatWasTypedWhenTheDateIsNotADate() throws Exception {
		var answer = this.mvc
			.perform(send("meetings", "formKey", UUID.randomUUID().toString(), "date", "завтра", "time", "10:00",
					"minutes", "30", "title", "план и цели"))
			.andReturn()
			.getResponse();

		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(page.select("[name=date]").val()).isEqualTo("завтра");
		assertThat(page.select("[name=title]").val()).isEqualTo("план и цели");
		assertThat(page.select(".s-errors a").attr("href")).isEqualTo("#f-date");
		assertThat(tasks()).isZero();
	}

	@Test
	void refusesADayThatHasPassed() throws Exception {
		var answer = this.mvc
			.perform(send("steps", "formKey", UUID.randomUUID().toString(), "date", "22.11.2026", "owner", "CLIENT",
					"title", "Справка"))
			.andReturn()
			.getResponse();

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(tasks()).isZero();
	}

	@Test
	void tellsAStepThatIsOverdueAndClosesItOnce() throws Exception {
		plan("steps", "date", "23.11.2026", "owner", "CLIENT", "title", "Принести справку");
		this.clock.set(Instant.parse("2026-11-25T05:00:00Z"));
		String path = page("/?lang=ru").select(".s-attn a").attr("href");
		Document task = page(path);

		this.mvc
			.perform(as(
					post(path + "/close").param("version", task.select("[name=version]").val()).param("state", "DONE")))
			.andReturn();
		var again = this.mvc.perform(as(post(path + "/close").param("version", "0").param("state", "DONE")))
			.andReturn()
			.getResponse();

		assertThat(page("/").select(".s-attn")).isEmpty();
		assertThat(again.getStatus()).isEqualTo(409);
	}

	@Test
	void movesAMeetingAndLeavesTheOldOneInHistory() throws Exception {
		plan("meetings", "date", "23.11.2026", "time", "16:30", "minutes", "45", "title", "встреча");
		String path = page("/").select(".s-meet .btn-text").attr("href");
		Document task = page(path);

		this.mvc
			.perform(as(post(path + "/move").param("version", task.select("[name=version]").val())
				.param("date", "24.11.2026")
				.param("time", "09:00")))
			.andReturn();

		assertThat(page("/").select(".s-meet")).isEmpty();
		assertThat(page("/week").select(".s-meet").text()).contains("09:00");
		assertThat(tasks()).isEqualTo(2);
	}

	@Test
	void answersAForeignWorkerAsIfTheTaskDidNotExist() throws Exception {
		plan("meetings", "date", "23.11.2026", "time", "16:30", "minutes", "45", "title", "встреча");
		String path = page("/").select(".s-meet .btn-text").attr("href");

		int status = this.mvc.perform(get(path).with(People.signedIn(this.agency.foreignWorker.id())))
			.andReturn()
			.getResponse()
			.getStatus();

		assertThat(status).isEqualTo(404);
	}

	private void plan(String what, String... fields) throws Exception {
		var answer = this.mvc.perform(send(what, fields).param("formKey", UUID.randomUUID().toString()))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
	}

	private MockHttpServletRequestBuilder send(String what, String... fields) {
		MockHttpServletRequestBuilder request = post("/clients/" + this.client + "/" + what);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return as(request);
	}

	private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
		return request.with(People.signedIn(this.agency.worker.id())).with(csrf());
	}

	private Document page(String path) throws Exception {
		var answer = this.mvc.perform(get(path).with(People.signedIn(this.agency.worker.id())))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private int tasks() {
		return TestDatabase.owner()
			.sql("select count(*) from task where client_id = :client")
			.param("client", this.client.value())
			.query(Integer.class)
			.single();
	}

}
