package kz.senim.review;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A review: who decides, what is decided, and what follows.
 */
@SenimIT
class ReviewIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ClientId client;

	@BeforeEach
	void client() {
		this.client = this.agency.anyClient();
	}

	@Nested
	class WhoReviews {

		@Test
		void theNearestSupervisor() throws Exception {
			assertThat(reviewerOf(submitted(agency.worker))).isEqualTo(agency.supervisor.uuid());
		}

		@Test
		void theUpperSupervisorWhereTheNearestIsAParty() throws Exception {
			ConflictId conflict = ConflictMother.of(client, agency.worker)
				.with(agency.supervisor)
				.at("AGREED")
				.settled("CLOSED_RESOLVED")
				.save();
			submit(conflict, agency.worker);

			assertThat(reviewerOf(conflict)).isEqualTo(agency.head.uuid());
			Document page = page(get(review(conflict)), agency.supervisor, 200);
			assertThat(page.select("input[name=decision]")).isEmpty();
			assertThat(page.select(".s-note--warn")).isNotEmpty();
		}

		@Test
		void theUpperSupervisorOfASupervisorWhoWorksTheConflict() throws Exception {
			assertThat(reviewerOf(submitted(agency.supervisor))).isEqualTo(agency.head.uuid());
		}

		@Test
		void neverSomebodyInvolvedSaysTheServiceAndTheDatabase() throws Exception {
			ConflictId conflict = submitted(agency.worker);
			addParty(conflict, agency.supervisor);

			Document page = page(decide(conflict, "APPROVED").param("closing", "CLOSED_PARTIAL"), agency.supervisor,
					422);

			assertThat(page.select("#errors").text()).isNotBlank();
			assertThat(status(conflict)).isEqualTo("REVIEW");
			for (String column : new String[] { "reviewer_id", "decided_by" }) {
				assertThatExceptionOfType(DataAccessException.class)
					.isThrownBy(() -> TestDatabase.owner()
						.sql("update review set " + column + " = ? where conflict_id = ?")
						.params(agency.worker.uuid(), conflict.value())
						.update())
					.withStackTraceContaining("the reviewer is a party of the conflict or its worker");
			}
		}

		@Test
		void aNamedDeputyWhoSeesTheFileUntilTheDecision() throws Exception {
			Person deputy = agency.foreignSupervisor;
			ConflictId conflict = submitted(agency.worker);
			page(get(review(conflict)), deputy, 404);

			send(post(review(conflict) + "/deputy").param("version", "0").param("deputy", deputy.id().toString()),
					agency.head);

			assertThat(reviewerOf(conflict)).isEqualTo(deputy.uuid());
			page(get(review(conflict)), deputy, 200);
			String address = review(conflict);
			send(decide(conflict, "APPROVED").param("closing", "CLOSED_RESOLVED"), deputy);
			page(get(address), deputy, 404);
			assertThat(status(conflict)).isEqualTo("CLOSED_RESOLVED");
		}

	}

	@Nested
	class Deciding {

		@Test
		void approvesWithTheProposedClosingAndPlansTheRecheck() throws Exception {
			ConflictId conflict = submitted(agency.worker);
			Document page = page(get(review(conflict)), agency.supervisor, 200);
			assertThat(page.select("input[name=closing][checked]").attr("value")).isEqualTo("CLOSED_RESOLVED");
			assertThat(page.select(".s-quote span[lang=kk]")).hasSize(1);
			assertThat(page.select(".s-check input[checked]")).isEmpty();
			assertThat(page.text()).doesNotContain("??");

			send(decide(conflict, "APPROVED").param("closing", "CLOSED_PARTIAL"), agency.supervisor);

			assertThat(status(conflict)).isEqualTo("CLOSED_PARTIAL");
			assertThat(rechecks(conflict, "OPEN")).isEqualTo(1);
			assertThat(notices(agency.worker, "REVIEW_APPROVED")).isEqualTo(1);
		}

		@Test
		void returnsWithARemarkThatStandsAboveTheWorkbenchAndOnToday() throws Exception {
			ConflictId conflict = submitted(agency.worker);
			assertThat(page(decide(conflict, "RETURNED"), agency.supervisor, 422).select("#errors a").eachAttr("href"))
				.contains("#f-remark");

			send(decide(conflict, "RETURNED").param("remark", "Ask her again about the right"), agency.supervisor);

			assertThat(status(conflict)).isEqualTo("RETURNED");
			Document workbench = page(get("/conflicts/" + conflict), agency.worker, 200);
			assertThat(workbench.select("#returned").text()).contains("Ask her again about the right");
			assertThat(workbench.select("#returned a").eachAttr("href"))
				.contains("/conflicts/" + conflict + "/settlement");
			assertThat(page(get("/"), agency.worker, 200).select("a[href='/conflicts/" + conflict + "']")).isNotEmpty();
			submit(conflict, agency.worker);
			assertThat(reviewerOf(conflict)).isEqualTo(agency.supervisor.uuid());
		}

		@Test
		void passesHigherToTheNextSupervisorWhoCloses() throws Exception {
			ConflictId conflict = submitted(agency.worker);

			send(decide(conflict, "ESCALATED").param("remark", "Needs the head"), agency.supervisor);

			assertThat(status(conflict)).isEqualTo("ESCALATED");
			assertThat(reviewerOf(conflict)).isEqualTo(agency.head.uuid());
			assertThat(page(get("/reviews"), agency.supervisor, 200).select(".s-qi")).isEmpty();
			assertThat(page(get("/reviews"), agency.head, 200).select(".s-qi")).hasSize(1);
			send(decide(conflict, "APPROVED").param("closing", "CLOSED_UNRESOLVED"), agency.head);
			assertThat(status(conflict)).isEqualTo("CLOSED_UNRESOLVED");
		}

		@Test
		void sentTwiceItIsOneDecision() throws Exception {
			ConflictId conflict = submitted(agency.worker);
			String key = Uuids.next().toString();
			String address = review(conflict);

			send(decide(address, key, "APPROVED").param("closing", "CLOSED_RESOLVED"), agency.supervisor);
			send(decide(address, key, "APPROVED").param("closing", "CLOSED_RESOLVED"), agency.supervisor);

			assertThat(rechecks(conflict, "OPEN")).isEqualTo(1);
		}

		@Test
		void saysThatItWasDecidedMeanwhile() throws Exception {
			ConflictId conflict = submitted(agency.worker);
			String address = review(conflict);
			send(decide(conflict, "APPROVED").param("closing", "CLOSED_RESOLVED"), agency.supervisor);

			Document page = page(decide(address, Uuids.next().toString(), "RETURNED").param("remark", "Late words"),
					agency.supervisor, 409);

			assertThat(page.html()).contains("Late words");
		}

		@Test
		void asksForAllFiveAnswers() throws Exception {
			ConflictId conflict = submitted(agency.worker);

			Document page = page(post(review(conflict)).param("formKey", Uuids.next().toString())
				.param("version", "0")
				.param("decision", "APPROVED")
				.param("closing", "CLOSED_RESOLVED")
				.param("ethics", "na"), agency.supervisor, 422);

			assertThat(page.select("#errors a").eachAttr("href")).contains("#f-rightsNamed", "#f-planFits")
				.doesNotContain("#f-ethics");
			assertThat(page.select("#dec-ok[checked]")).hasSize(1);
		}

		@Test
		void isClosedToWorkers() throws Exception {
			page(get("/reviews"), agency.worker, 403);
		}

	}

	@Nested
	class Recheck {

		@Test
		void holdsAndClosesItsStep() throws Exception {
			ConflictId conflict = closed();
			assertThat(page(get("/conflicts/" + conflict), agency.worker, 200).select("#recheck-note")).hasSize(1);

			send(post("/conflicts/" + conflict + "/recheck").param("formKey", Uuids.next().toString())
				.param("outcome", "holds"), agency.worker);

			assertThat(rechecks(conflict, "DONE")).isEqualTo(1);
			assertThat(status(conflict)).isEqualTo("CLOSED_RESOLVED");
		}

		@Test
		void opensANewCycleWithAReason() throws Exception {
			ConflictId conflict = closed();
			page(post("/conflicts/" + conflict + "/recheck").param("formKey", Uuids.next().toString())
				.param("outcome", "reopen"), agency.worker, 422);

			send(post("/conflicts/" + conflict + "/recheck").param("formKey", Uuids.next().toString())
				.param("outcome", "reopen")
				.param("note", "The papers were not filed"), agency.worker);

			assertThat(status(conflict)).isEqualTo("REOPENED");
			assertThat(Agency.read("select cycle_no from conflict where id = ?", Integer.class, conflict.value()))
				.isEqualTo(2);
			assertThat(rechecks(conflict, "OPEN")).isZero();
		}

		private ConflictId closed() throws Exception {
			ConflictId conflict = submitted(agency.worker);
			send(decide(conflict, "APPROVED").param("closing", "CLOSED_RESOLVED"), agency.supervisor);
			return conflict;
		}

	}

	@Test
	void theSharpestAndThenTheOldestStandFirst() throws Exception {
		ConflictId mild = submitted(ConflictMother.of(this.client, this.agency.worker).acuteness(2));
		ConflictId sharp = submitted(ConflictMother.of(this.client, this.agency.worker).acuteness(4));

		Document page = page(get("/reviews"), this.agency.supervisor, 200);

		assertThat(page.select(".s-qi a").eachAttr("href")).containsExactly(review(sharp), review(mild));
		assertThat(page.text()).doesNotContain("??");
		assertThat(page(get("/reviews").param("acuteness", "2"), this.agency.supervisor, 200).select(".s-qi"))
			.hasSize(1);
		assertThat(page(get("/reviews"), this.agency.foreignSupervisor, 200).select(".s-qi")).isEmpty();
	}

	@Test
	void takenBackBeforeTheDecisionTheReviewIsWithdrawn() throws Exception {
		ConflictId conflict = submitted(this.agency.worker);
		String version = Agency.read("select version::text from conflict where id = ?", String.class, conflict.value());

		send(post("/conflicts/" + conflict + "/take-back").param("version", version).param("reason", "Too early"),
				this.agency.worker);

		assertThat(page(get("/reviews"), this.agency.supervisor, 200).select(".s-qi")).isEmpty();
	}

	private ConflictId submitted(Person worker) throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, worker).at("AGREED").settled("CLOSED_RESOLVED").save();
		submit(conflict, worker);
		return conflict;
	}

	private ConflictId submitted(ConflictMother mother) throws Exception {
		ConflictId conflict = mother.at("AGREED").settled("CLOSED_RESOLVED").save();
		submit(conflict, this.agency.worker);
		return conflict;
	}

	private void submit(ConflictId conflict, Person worker) throws Exception {
		String version = Agency.read("select version::text from conflict where id = ?", String.class, conflict.value());
		send(post("/conflicts/" + conflict + "/move").param("version", version).param("to", "REVIEW"), worker);
	}

	private static void addParty(ConflictId conflict, Person person) {
		TestDatabase.owner().sql("""
				insert into conflict_party (id, conflict_id, client_id, kind, staff_id, position)
				select ?, c.id, c.client_id, 'MANAGEMENT', ?, 9 from conflict c where c.id = ?
				""").params(Uuids.next(), person.uuid(), conflict.value()).update();
	}

	private static UUID reviewerOf(ConflictId conflict) {
		return Agency.read("select reviewer_id from review where conflict_id = ? and decision is null", UUID.class,
				conflict.value());
	}

	private static String review(ConflictId conflict) {
		return "/reviews/" + Agency.read("select id from review where conflict_id = ? and decision is null", UUID.class,
				conflict.value());
	}

	private static String status(ConflictId conflict) {
		return Agency.read("select status from conflict where id = ?", String.class, conflict.value());
	}

	private static long rechecks(ConflictId conflict, String state) {
		return Agency.read("select count(*) from task where conflict_id = ? and kind = 'RECHECK' and state = ?",
				Long.class, conflict.value(), state);
	}

	private static long notices(Person person, String kind) {
		return Agency.read("select count(*) from notice where recipient_id = ? and kind = ?", Long.class, person.uuid(),
				kind);
	}

	private static MockHttpServletRequestBuilder decide(ConflictId conflict, String decision) {
		String version = Agency.read("select version::text from review where conflict_id = ? and decision is null",
				String.class, conflict.value());
		return decide(review(conflict), Uuids.next().toString(), decision, version);
	}

	private static MockHttpServletRequestBuilder decide(String address, String key, String decision) {
		return decide(address, key, decision, "0");
	}

	private static MockHttpServletRequestBuilder decide(String address, String key, String decision, String version) {
		return post(address).param("formKey", key)
			.param("version", version)
			.param("rightsNamed", "yes")
			.param("noReproach", "yes")
			.param("ethics", "yes")
			.param("clientVoice", "no")
			.param("planFits", "na")
			.param("decision", decision);
	}

	private Document page(MockHttpServletRequestBuilder request, Person person, int status) throws Exception {
		MvcResult result = perform(request, person);
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private void send(MockHttpServletRequestBuilder request, Person person) throws Exception {
		MvcResult result = perform(request, person);
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(302);
	}

	private MvcResult perform(MockHttpServletRequestBuilder request, Person person) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(person.actor())).with(csrf())).andReturn();
	}

}
