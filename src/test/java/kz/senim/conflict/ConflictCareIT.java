package kz.senim.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.ConflictLifeCycle;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What a conflict asks of people beside its record: no meetings alone, the talk after
 * level 5, steps from terms, the history of cycles.
 */
@SenimIT
class ConflictCareIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ConflictEditing editing;

	@Autowired
	private ConflictLifeCycle lifeCycle;

	private ClientId client;

	@BeforeEach
	void aClientOfTheWorker() {
		this.client = this.agency.anyClient();
	}

	@Test
	void planningRefusesAMeetingAloneFromLevelFourAndSaysWhy() throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker).acuteness(4).save();

		MockHttpServletResponse alone = meeting(this.agency.worker, "");
		MockHttpServletResponse together = meeting(this.agency.worker, "супервизор");

		assertThat(alone.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(alone.getContentAsString()).select(".s-errors").text()).contains(number(conflict));
		assertThat(together.getStatus()).isEqualTo(302);
	}

	@Test
	void aMildOrClosedConflictForbidsNoMeeting() throws Exception {
		ConflictMother.of(this.client, this.agency.worker).acuteness(3).save();
		ConflictMother.of(this.client, this.agency.worker).acuteness(5).at("CLOSED_PARTIAL").save();

		assertThat(meeting(this.agency.worker, "").getStatus()).isEqualTo(302);
	}

	@Test
	void atLevelFiveTheWorkerMeetsTheClientNotAtAllButWhoTookOverDoes() throws Exception {
		this.agency.addWorker(this.client, this.agency.colleague);
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker).save();
		sharpen(conflict, 5);

		assertThat(
				Jsoup.parse(meeting(this.agency.worker, "супервизор").getContentAsString()).select(".s-errors").text())
			.contains("Әріптес");
		assertThat(meeting(this.agency.colleague, "супервизор").getStatus()).isEqualTo(302);
	}

	@Test
	void levelFivePlansATalkWithinThreeDaysForWorkerAndSupervisorOnce() {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker).save();

		sharpen(conflict, 5);
		sharpen(conflict, 4);
		sharpen(conflict, 5);

		assertThat(steps(conflict, "DEBRIEFING", "OPEN")).isEqualTo(2);
		assertThat(Agency.read("select max(due_on) from task where conflict_id = ? and origin = 'DEBRIEFING'",
				LocalDate.class, conflict.value()))
			.isEqualTo(TestClock.START.atZone(kz.senim.kernel.Almaty.ZONE).toLocalDate().plusDays(3));
	}

	@Test
	void anAgreementMakesStepsOfItsTermsAndTakingItBackCancelsThem() {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker).settled("CLOSED_RESOLVED").save();
		TestDatabase.owner()
			.sql("""
					insert into settlement_term (id, conflict_id, client_id, cycle_no, who, what, by_when, position)
					values (?, ?, ?, 1, 'клиент', 'Приносит справку', ?, 1)
					""")
			.params(UUID.randomUUID(), conflict.value(), this.client.value(), LocalDate.of(2026, 12, 1))
			.update();

		move(conflict, ConflictStatus.AGREED);

		assertThat(steps(conflict, "TERM", "OPEN")).isEqualTo(2);
		assertThat(Agency.read("select title || owner || due_on from task where conflict_id = ? and owner = 'CLIENT'",
				String.class, conflict.value()))
			.isEqualTo("Приносит справкуCLIENT2026-12-01");

		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.lifeCycle.takeBack(conflict, version(conflict), "рано");
			return true;
		});

		assertThat(steps(conflict, "TERM", "OPEN")).isZero();
		assertThat(steps(conflict, "TERM", "CANCELLED")).isEqualTo(2);
	}

	@Test
	void theWorkbenchTellsTheCyclesOfAConflictThatCameBack() throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker)
			.at("CLOSED_RESOLVED")
			.settled("CLOSED_RESOLVED")
			.save();
		assertThat(workbench(conflict).select("#cycles")).isEmpty();

		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.lifeCycle.move(conflict, version(conflict), ConflictStatus.REOPENED, "снова ждёт ответа");
			return true;
		});

		Document page = workbench(conflict);
		List<String> cycles = page.select("section:has(#cycles) ol > li").eachText();
		assertThat(cycles).hasSize(2);
		assertThat(cycles.get(0)).contains("снова ждёт ответа");
		assertThat(cycles.get(1)).contains("Files the papers");
	}

	private void sharpen(ConflictId conflict, int level) {
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.editing.acuteness(conflict, version(conflict), level, this.agency.colleague.id(), "угроза");
			return true;
		});
	}

	private void move(ConflictId conflict, ConflictStatus to) {
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.lifeCycle.move(conflict, version(conflict), to, null);
			return true;
		});
	}

	private MockHttpServletResponse meeting(Agency.Person person, String with) throws Exception {
		return this.mvc
			.perform(
					post("/clients/" + this.client + "/meetings?lang=ru").param("formKey", UUID.randomUUID().toString())
						.param("date", "01.12.2027")
						.param("time", "10:00")
						.param("minutes", "30")
						.param("title", "разговор")
						.param("withWhom", with)
						.with(People.signedIn(person.actor()))
						.with(csrf()))
			.andReturn()
			.getResponse();
	}

	private Document workbench(ConflictId conflict) throws Exception {
		return Jsoup.parse(this.mvc
			.perform(get("/conflicts/" + conflict + "?lang=ru").with(People.signedIn(this.agency.worker.actor())))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static long version(ConflictId conflict) {
		return Agency.read("select version from conflict where id = ?", Long.class, conflict.value());
	}

	private static String number(ConflictId conflict) {
		return Agency.read("select number from conflict where id = ?", String.class, conflict.value());
	}

	private static long steps(ConflictId conflict, String origin, String state) {
		return Agency.read("select count(*) from task where conflict_id = ? and origin = ? and state = ?", Long.class,
				conflict.value(), origin, state);
	}

}
