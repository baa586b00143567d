package kz.senim.conflict;

import java.util.List;
import java.util.Map;

import kz.senim.conflict.Settlements.Answers;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.ConflictLifeCycle;
import kz.senim.conflict.domain.NeutralRecording;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A conflict whose cause speaks of its worker is diagnosed and settled on the record of
 * somebody else, whom the supervisor names.
 */
@SenimIT
class NeutralRecorderIT {

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

	@Autowired
	private Settlements settlements;

	@Autowired
	private NeutralRecording recording;

	private ClientId client;

	@BeforeEach
	void aClientOfTheWorker() {
		this.client = this.agency.anyClient();
	}

	@Test
	void thePartyRecordsNeitherDiagnosisNorSettlement() {
		ConflictId conflict = accusing("DIAGNOSIS");

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> as(this.agency.worker,
					() -> this.editing.causes(conflict, version(conflict), List.of(new CauseFact("INFO", true, null)))))
			.extracting(RuleViolated::key)
			.isEqualTo("conflict.neutral.party");
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> as(this.agency.worker, () -> settle(accusing("NEGOTIATION"))))
			.extracting(RuleViolated::key)
			.isEqualTo("conflict.neutral.party");
	}

	@Test
	void strategyAndAgreementWaitForARecorder() {
		for (ConflictStatus from : List.of(ConflictStatus.DIAGNOSIS, ConflictStatus.NEGOTIATION)) {
			ConflictId conflict = accusing(from.name());
			ConflictStatus to = (from == ConflictStatus.DIAGNOSIS) ? ConflictStatus.STRATEGY : ConflictStatus.AGREED;

			Gate.Shut shut = catchThrowableOfType(Gate.Shut.class,
					() -> as(this.agency.worker, () -> this.lifeCycle.move(conflict, version(conflict), to, null)));

			assertThat(shut.missing())
				.contains(new Gate.Missing("conflict.gate.recorder", "/conflicts/" + conflict + "/recorder"));
		}
	}

	@Test
	void whoHasAConflictOfInterestIsNotNamed() throws Exception {
		ConflictId conflict = accusing("DIAGNOSIS");
		TestDatabase.owner()
			.sql("insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)"
					+ " values (?, ?, ?, 'RELATIVE', ?, now())")
			.params(Uuids.next(), this.client.value(), this.agency.colleague.uuid(), this.agency.supervisor.uuid())
			.update();

		assertThat(name(conflict, this.agency.supervisor, this.agency.colleague).getStatus()).isEqualTo(422);
	}

	@Test
	void theNamedColleagueSeesTheFileRecordsAndLeavesItWhenTheConflictIsClosed() throws Exception {
		ConflictId conflict = accusing("NEGOTIATION");
		assertThat(open(conflict, this.agency.colleague)).isEqualTo(404);

		assertThat(name(conflict, this.agency.supervisor, this.agency.colleague).getStatus()).isEqualTo(302);
		assertThat(open(conflict, this.agency.colleague)).isEqualTo(200);
		as(this.agency.colleague, () -> settle(conflict));
		assertThat(missing(conflict)).doesNotContain("conflict.gate.recorder");

		as(this.agency.supervisor,
				() -> this.lifeCycle.move(conflict, version(conflict), ConflictStatus.CANCELLED, "двойная запись"));
		assertThat(open(conflict, this.agency.colleague)).isEqualTo(404);
	}

	@Test
	void onlyASupervisorOutsideTheConflictNamesSomebodyOutsideIt() throws Exception {
		ConflictId conflict = accusing("DIAGNOSIS");

		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> as(this.agency.worker,
				() -> this.recording.name(conflict, version(conflict), this.agency.colleague.id())));
		MockHttpServletResponse itself = name(conflict, this.agency.supervisor, this.agency.worker);
		assertThat(itself.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(itself.getContentAsString()).select(".s-errors a").attr("href"))
			.isEqualTo("#f-recorder");
		assertThat(name(conflict, this.agency.supervisor, this.agency.foreignWorker).getStatus()).isEqualTo(422);
	}

	@Test
	void theDatabaseRefusesAPartyAsRecorder() {
		ConflictId conflict = accusing("DIAGNOSIS");

		assertThatThrownBy(() -> TestDatabase.owner()
			.sql("update conflict set recorder_id = worker_id where id = ?")
			.param(conflict.value())
			.update()).hasMessageContaining("recorder");
	}

	@Test
	void theWorkbenchSaysThatARecorderIsWanted() throws Exception {
		ConflictId conflict = accusing("DIAGNOSIS");

		String page = this.mvc
			.perform(get("/conflicts/" + conflict + "?lang=ru").with(People.signedIn(this.agency.worker.actor())))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(Jsoup.parse(page).select("a[href$=/recorder]").text()).isEqualTo("Кто записывает");
	}

	private ConflictId accusing(String status) {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker).at(status).save();
		TestDatabase.owner()
			.sql("update conflict_cause set code = 'LOW_SKILL' where conflict_id = ?")
			.param(conflict.value())
			.update();
		return conflict;
	}

	private void settle(ConflictId conflict) {
		this.settlements.record(conflict,
				new Answers(version(conflict), Map.of(), Map.of(), List.of(), 3, "Нужна памятка", null));
	}

	private List<String> missing(ConflictId conflict) {
		return catchThrowableOfType(Gate.Shut.class,
				() -> as(this.agency.worker,
						() -> this.lifeCycle.move(conflict, version(conflict), ConflictStatus.AGREED, null)))
			.missing()
			.stream()
			.map(Gate.Missing::key)
			.toList();
	}

	private void as(Person person, Runnable work) {
		this.acting.inTransaction(person.actor(), () -> {
			work.run();
			return true;
		});
	}

	private int open(ConflictId conflict, Person person) throws Exception {
		return this.mvc.perform(get("/conflicts/" + conflict).with(People.signedIn(person.actor())))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private MockHttpServletResponse name(ConflictId conflict, Person by, Person whom) throws Exception {
		StaffId id = whom.id();
		return this.mvc
			.perform(post("/conflicts/" + conflict + "/recorder").param("version", Long.toString(version(conflict)))
				.param("recorder", id.toString())
				.with(People.signedIn(by.actor()))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

	private static long version(ConflictId conflict) {
		return Agency.read("select version from conflict where id = ?", Long.class, conflict.value());
	}

}
