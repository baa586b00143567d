package kz.senim.review;

import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Supervision is a talk of two, with an agenda from flags; the diary is its author's.
 */
@SenimIT
class SupervisionIT extends ReviewSteps {

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient application;

	private Person worker;

	private Person supervisor;

	@BeforeEach
	void two() {
		this.worker = this.agency.worker;
		this.supervisor = this.agency.supervisor;
	}

	@Test
	void planningFillsTheAgendaFromFlagsEachConflictOnce() throws Exception {
		ConflictId acute = ConflictMother.of(this.client, this.worker).acuteness(4).save();
		ConflictId returned = ConflictMother.of(this.client, this.worker).at("RETURNED").acuteness(2).save();
		ConflictMother.of(this.client, this.worker).at("CLOSED_RESOLVED").acuteness(5).save();

		Document page = page(get(meeting() + "?lang=ru"), this.worker, 200);

		assertThat(page.select("section:has(#agenda) ol > li").eachText()).satisfiesExactly(
				(first) -> assertThat(first).contains("острый конфликт", number(acute)),
				(second) -> assertThat(second).contains("возвращён на доработку", number(returned)));
		assertThat(notices(this.worker, "SUPERVISION_PLANNED")).isEqualTo(1);
	}

	@Test
	void nobodyButTheTwoSeesTheMeetingNotEvenTheHead() throws Exception {
		String meeting = meeting();

		for (Person other : new Person[] { this.agency.head, this.agency.colleague, this.agency.foreignSupervisor }) {
			page(get(meeting), other, 404);
			page(post(meeting + "/items").param("formKey", key()).param("words", "чужое"), other, 404);
			assertThat(rows(other, "supervision_meeting") + rows(other, "agenda_item") + rows(other, "agreed_step"))
				.as("rows for " + other.login())
				.isZero();
		}
	}

	@Test
	void aSupervisorPlansOnlyWithThePeopleLed() throws Exception {
		page(plan(this.agency.foreignWorker), this.supervisor, 422);
		page(plan(this.agency.colleague), this.worker, 403);
	}

	@Test
	void bothAddPointsAndAgreeOnStepsAndATwiceSentFormCountsOnce() throws Exception {
		String meeting = meeting();
		String key = key();
		send(post(meeting + "/items").param("formKey", key).param("words", "Границы"), this.worker);
		send(post(meeting + "/items").param("formKey", key).param("words", "Границы"), this.worker);
		send(post(meeting + "/steps").param("formKey", key())
			.param("what", "Взять неделю отпуска")
			.param("who", this.worker.id().toString())
			.param("due", "10.12.2026"), this.supervisor);

		Document page = page(get(meeting + "?lang=ru"), this.supervisor, 200);
		assertThat(page.select("section:has(#agenda) ol > li")).hasSize(1);
		assertThat(page.select("section:has(#agreed) li").text()).contains("Взять неделю отпуска");
		assertThat(page(get("/supervision"), this.worker, 200).select("section:has(#steps)").text())
			.contains("Взять неделю отпуска");
	}

	@Test
	void whatCameOfAPointIsNotOverwrittenByTheOther() throws Exception {
		String meeting = meeting();
		send(post(meeting + "/items").param("formKey", key()).param("words", "Границы"), this.worker);
		String item = page(get(meeting), this.worker, 200).select("form[action*=/items/]").attr("action");

		send(post(item).param("version", "0").param("outcome", "Поможет напарник"), this.supervisor);
		page(post(item).param("version", "0").param("outcome", "Иначе"), this.worker, 409);

		assertThat(page(get(meeting), this.worker, 200).text()).contains("Поможет напарник");
	}

	@Test
	void anEmptyPointIsRefusedAtItsField() throws Exception {
		Document page = page(post(meeting() + "/items").param("formKey", key()).param("words", ""), this.worker, 422);

		assertThat(page.select(".s-errors a").attr("href")).isEqualTo("#f-words");
	}

	@Test
	void aPrivateEntryIsSeenByNobodyElseUntilSharedAndThenByTheSupervisorAlone() throws Exception {
		String entry = written("Устал от чужого горя");
		page(get(entry), this.supervisor, 404);
		page(post(entry + "/share").param("version", "0").param("share", "false"), this.supervisor, 404);
		assertThat(rows(this.supervisor, "reflection")).isZero();

		send(post(entry + "/share").param("version", "0").param("share", "true"), this.worker);

		assertThat(page(get(entry), this.supervisor, 200).text()).contains("Устал от чужого горя");
		page(get(entry), this.agency.head, 404);
		page(post(entry + "/erase").param("version", "1"), this.supervisor, 404);
		assertThat(page(get(meeting() + "?lang=ru"), this.supervisor, 200).select("section:has(#agenda)").text())
			.contains("запись дневника");

		send(post(entry + "/share").param("version", "1").param("share", "false"), this.worker);
		page(get(entry), this.supervisor, 404);
	}

	@Test
	void theAuthorErasesAnEntryAndItIsGone() throws Exception {
		String entry = written("Лишнее");
		send(post(entry + "/erase").param("version", "0"), this.worker);

		page(get(entry), this.worker, 404);
		assertThat(Agency.read("select count(*) from reflection where author_id = ?", Long.class, this.worker.uuid()))
			.isZero();
	}

	@Test
	void anEmptyEntryIsRefused() throws Exception {
		page(post("/diary").param("formKey", key()), this.worker, 422);
	}

	@Test
	void lightsAreToldAsSupportInTheOrderOfNames() throws Exception {
		for (int i = 0; i < 3; i++) {
			ConflictId conflict = ConflictMother.of(this.client, this.worker).save();
			hardTalk(conflict);
		}

		Document page = page(get("/supervision?lang=ru"), this.supervisor, 200);

		assertThat(page.select("#team").text()).isNotEmpty();
		assertThat(page.select("section:has(#team) li .s-strong").eachText()).hasSize(2)
			.first()
			.asString()
			.startsWith("Әріптес");
		assertThat(page.select("section:has(#team) li:contains(Демова)").text()).contains("3 тяжёлых разговора");
	}

	private void hardTalk(ConflictId conflict) {
		kz.senim.test.TestDatabase.owner()
			.sql("""
					insert into talk (id, conflict_id, client_id, cycle_no, held_at, minutes, recorded_by, recorded_at, late,
					                  rated_by, tension_before, tension_after, result, version)
					values (?, ?, ?, 1, ?, 30, ?, ?, false, 'WORKER', 8, 7, 'MORE', 0)
					""")
			.params(UUID.randomUUID(), conflict.value(), this.client.value(),
					kz.senim.test.TestClock.START.atOffset(java.time.ZoneOffset.UTC), this.worker.uuid(),
					kz.senim.test.TestClock.START.atOffset(java.time.ZoneOffset.UTC))
			.update();
	}

	private String meeting() throws Exception {
		String path = perform(plan(this.worker), this.supervisor).getResponse().getRedirectedUrl();
		assertThat(path).startsWith("/supervision/");
		return path;
	}

	private static MockHttpServletRequestBuilder plan(Person with) {
		return post("/supervision").param("formKey", key())
			.param("worker", with.id().toString())
			.param("date", "01.12.2026")
			.param("time", "15:00");
	}

	private String written(String note) throws Exception {
		String path = perform(post("/diary").param("formKey", key())
			.param("identification", "8")
			.param("separation", "3")
			.param("note", note), this.worker).getResponse().getRedirectedUrl();
		assertThat(path).startsWith("/diary/");
		return path;
	}

	private long rows(Person person, String table) {
		return this.acting.inTransaction(person.actor(),
				() -> this.application.sql("select count(*) from " + table).query(Long.class).single());
	}

	private static String number(ConflictId conflict) {
		return Agency.read("select number from conflict where id = ?", String.class, conflict.value());
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
