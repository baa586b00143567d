package kz.senim.resource.web;

import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.LinkMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
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

/**
 * Hours of a month are proposed to a worker and decided by a supervisor.
 */
@SenimIT
class HoursPagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ClientId client;

	private ConflictId sharp;

	private ConflictId key;

	private ConflictId fed;

	@BeforeEach
	void threeConflicts() {
		this.client = this.agency.anyClient();
		this.sharp = ConflictMother.of(this.client, this.agency.worker).acuteness(4).save();
		this.key = ConflictMother.of(this.client, this.agency.worker).acuteness(3).save();
		this.fed = ConflictMother.of(this.client, this.agency.worker).acuteness(1).save();
		LinkMother.link(this.key, this.fed, 3, this.agency.worker);
	}

	@Test
	void withoutABudgetThePageSaysWhoEntersIt() throws Exception {
		for (String language : java.util.List.of("ru", "kk", "en")) {
			assertThat(page("/resources", this.agency.worker, language).text()).doesNotContain("??");
			assertThat(page("/resources", this.agency.supervisor, language).text()).doesNotContain("??");
		}
		assertThat(page("/resources", this.agency.worker, "ru").select("#h-budget").parents().get(1).text())
			.contains("Их указывает супервизор");
		assertThat(page("/resources", this.agency.colleague, "ru").text()).contains("Открытых конфликтов здесь нет");
	}

	@Test
	void budgetGivesAProposalThatAddsUp() throws Exception {
		budget(40);

		Document page = page("/resources", this.agency.worker, "ru");

		assertThat(page.select("#h-rest").text()).isEqualTo("Остаток 40 ч по ключевой оценке");
		assertThat(planned(page, this.key) + planned(page, this.fed)).isEqualTo(40);
		assertThat(planned(page, this.key)).isEqualTo(24);
		assertThat(row(page, this.key)).contains("предел для одного конфликта");
		assertThat(row(page, this.sharp)).contains("ещё не назначено");
	}

	@Test
	void reservedHoursComeFirst() throws Exception {
		budget(40);

		assertThat(decide(this.sharp, "12,5", "Две встречи вдвоём").getStatus()).isEqualTo(302);
		Document page = page("/resources", this.agency.worker, "ru");

		assertThat(page.select("#h-rest").text()).isEqualTo("Остаток 27,5 ч по ключевой оценке");
		assertThat(planned(page, this.sharp)).isEqualTo(12.5);
		assertThat(row(page, this.sharp)).contains("Две встречи вдвоём");
	}

	@Test
	void aDecisionStandsBesideTheProposalAndTheNewestCounts() throws Exception {
		budget(40);
		decide(this.fed, "3", "Сначала разговор");
		decide(this.fed, "4", "Ещё час на школу");

		Document page = page("/resources?worker=" + this.agency.worker.id(), this.agency.supervisor, "ru");

		assertThat(planned(page, this.fed)).isEqualTo(4);
		assertThat(row(page, this.fed)).contains("предлагалось: 16 ч", "Ещё час на школу");
		assertThat(Agency.read("select count(*) from hours_adjustment where conflict_id = ?", Long.class,
				this.fed.value()))
			.isEqualTo(2);
	}

	@Test
	void theSameFormSentTwiceDecidesOnce() throws Exception {
		UUID formKey = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			assertThat(send("/resources/" + this.fed + "/hours", this.agency.supervisor,
					Map.of("formKey", formKey.toString(), "ofMonth", "2026-11", "hours", "2", "reason", "Да"))
				.getStatus()).isEqualTo(302);
		}

		assertThat(Agency.read("select count(*) from hours_adjustment where conflict_id = ?", Long.class,
				this.fed.value()))
			.isEqualTo(1);
	}

	@Test
	void nonsenseComesBackWithItsWords() throws Exception {
		MockHttpServletResponse answer = decide(this.fed, "-3", "Текст остаётся");
		Document page = Jsoup.parse(answer.getContentAsString());

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-hours");
		assertThat(page.select("[name=reason]").text()).isEqualTo("Текст остаётся");
		assertThat(decide(this.fed, "3", "").getStatus()).isEqualTo(422);
	}

	@Test
	void workersReadAndSupervisorsOfOthersFindNothing() throws Exception {
		assertThat(status("/resources/" + this.fed + "/hours", this.agency.worker)).isEqualTo(403);
		assertThat(status("/resources/budget", this.agency.worker)).isEqualTo(403);
		assertThat(status("/resources/" + this.fed + "/hours", this.agency.foreignSupervisor)).isEqualTo(404);
		assertThat(status("/resources?worker=" + this.agency.worker.id(), this.agency.foreignSupervisor))
			.isEqualTo(404);
		assertThat(status("/resources/budget?team=" + this.agency.north, this.agency.foreignSupervisor)).isEqualTo(404);
	}

	@Test
	void hoursWorkedComeFromTalksAndTwoWeeksOfSilenceAreTold() throws Exception {
		budget(40);
		talk(this.key, 90, 1);
		TestDatabase.owner()
			.sql("update conflict set created_at = ? where id = ?")
			.params(TestClock.START.atOffset(java.time.ZoneOffset.UTC).minusDays(16), this.fed.value())
			.update();

		Document page = page("/resources", this.agency.worker, "ru");

		assertThat(row(page, this.key)).contains("1,5 ч");
		assertThat(page.select("#h-alerts").parents().get(1).text()).contains("16 дней без внимания");
		assertThat(page.select("#h-balance").parents().get(1).text()).contains("100 %");
		assertThat(page("/", this.agency.worker, "ru").text()).contains("конфликт без внимания", "16 дней");
		assertThat(page("/", this.agency.worker, "kk").text()).doesNotContain("??");
	}

	private void talk(ConflictId conflict, int minutes, int daysAgo) {
		TestDatabase.owner()
			.sql("""
					insert into talk (id, conflict_id, client_id, cycle_no, held_at, minutes, recorded_by, recorded_at, late,
					                  rated_by, result, version)
					values (?, ?, ?, 1, ?, ?, ?, ?, false, 'WORKER', 'MORE', 0)
					""")
			.params(Uuids.next(), conflict.value(), this.client.value(), at(daysAgo), minutes,
					this.agency.worker.uuid(), at(daysAgo))
			.update();
	}

	private static java.time.OffsetDateTime at(int daysAgo) {
		return TestClock.START.atOffset(java.time.ZoneOffset.UTC).minusDays(daysAgo);
	}

	private void budget(int hours) throws Exception {
		assertThat(send("/resources/budget", this.agency.supervisor,
				Map.of("formKey", UUID.randomUUID().toString(), "ofMonth", "2026-11", "ofWorker",
						this.agency.worker.id().toString(), "hours", Integer.toString(hours), "tenge", "128 000"))
			.getStatus()).isEqualTo(302);
	}

	private MockHttpServletResponse decide(ConflictId conflict, String hours, String reason) throws Exception {
		return send("/resources/" + conflict + "/hours", this.agency.supervisor, Map.of("formKey",
				UUID.randomUUID().toString(), "ofMonth", "2026-11", "hours", hours, "reason", reason));
	}

	private static String row(Document page, ConflictId conflict) {
		return page.select("#h-" + conflict).text();
	}

	private static double planned(Document page, ConflictId conflict) {
		String hours = page.select("#h-" + conflict + " td b").text();
		return Double.parseDouble(hours.replace(" ч", "").replace(',', '.'));
	}

	private Document page(String address, Agency.Person person, String language) throws Exception {
		return Jsoup.parse(this.mvc
			.perform(get(java.net.URI.create(address)).queryParam("lang", language).with(People.signedIn(person.id())))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private int status(String address, Agency.Person person) throws Exception {
		return this.mvc.perform(get(java.net.URI.create(address)).with(People.signedIn(person.id())))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private MockHttpServletResponse send(String address, Agency.Person person, Map<String, String> fields)
			throws Exception {
		MockHttpServletRequestBuilder request = post(address).with(csrf()).with(People.signedIn(person.id()));
		fields.forEach(request::param);
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
