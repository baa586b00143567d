package kz.senim.review;

import java.util.List;

import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.QueryCounter;
import kz.senim.test.SenimIT;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A review: what is decided, and what follows.
 */
@SenimIT
class ReviewIT extends ReviewSteps {

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
			assertThat(page.text()).contains("Вернуть с замечанием", "Утвердить").doesNotContain("APPROVED");
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
		void theQueueIsOneQueryBesideTheCountOfTheMenu() throws Exception {
			submitted(agency.worker);
			page(get("/reviews"), agency.supervisor, 200);

			List<String> queries = QueryCounter.during(() -> page(get("/reviews"), agency.supervisor, 200));

			assertThat(queries.stream().filter((one) -> one.contains("from review"))).hasSizeLessThanOrEqualTo(2);
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

		@Test
		void standsAgainWhenTheReopeningIsTakenBack() throws Exception {
			ConflictId conflict = closed();
			send(post("/conflicts/" + conflict + "/recheck").param("formKey", Uuids.next().toString())
				.param("outcome", "reopen")
				.param("note", "The papers were not filed"), agency.worker);

			takeBack(conflict, "They were filed after all");

			assertThat(status(conflict)).isEqualTo("CLOSED_RESOLVED");
			assertThat(rechecks(conflict, "OPEN")).isEqualTo(1);
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

		takeBack(conflict, "Too early");

		assertThat(page(get("/reviews"), this.agency.supervisor, 200).select(".s-qi")).isEmpty();
	}

}
