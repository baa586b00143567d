package kz.senim.review;

import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Who reviews: the nearest supervisor who is not involved, or a deputy.
 */
@SenimIT
class ReviewersIT extends ReviewSteps {

	@Test
	void theNearestSupervisor() throws Exception {
		assertThat(reviewerOf(submitted(this.agency.worker))).isEqualTo(this.agency.supervisor.uuid());
	}

	@Test
	void theUpperSupervisorWhereTheNearestIsAParty() throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker)
			.with(this.agency.supervisor)
			.at("AGREED")
			.settled("CLOSED_RESOLVED")
			.save();
		submit(conflict, this.agency.worker);

		assertThat(reviewerOf(conflict)).isEqualTo(this.agency.head.uuid());
		Document page = page(get(review(conflict)), this.agency.supervisor, 200);
		assertThat(page.select("input[name=decision]")).isEmpty();
		assertThat(page.select(".s-note--warn")).isNotEmpty();
	}

	@Test
	void nobodyWhereAllAboveAreInvolvedAndAllAreTold() throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker)
			.with(this.agency.supervisor)
			.at("AGREED")
			.settled("CLOSED_RESOLVED")
			.save();
		addParty(conflict, this.agency.head);
		long worker = notices(this.agency.worker, "REVIEW_NOBODY");
		long head = notices(this.agency.head, "REVIEW_NOBODY");

		submit(conflict, this.agency.worker);

		assertThat(Agency.read("select count(*) from review where conflict_id = ? and reviewer_id is null", Long.class,
				conflict.value()))
			.isEqualTo(1);
		assertThat(notices(this.agency.worker, "REVIEW_NOBODY")).isEqualTo(worker + 1);
		assertThat(notices(this.agency.head, "REVIEW_NOBODY")).isEqualTo(head + 1);
	}

	@Test
	void theUpperSupervisorOfASupervisorWhoWorksTheConflict() throws Exception {
		assertThat(reviewerOf(submitted(this.agency.supervisor))).isEqualTo(this.agency.head.uuid());
	}

	@Test
	void neverSomebodyInvolvedSaysTheServiceAndTheDatabase() throws Exception {
		ConflictId conflict = submitted(this.agency.worker);
		addParty(conflict, this.agency.supervisor);

		Document page = page(decide(conflict, "APPROVED").param("closing", "CLOSED_PARTIAL"), this.agency.supervisor,
				422);

		assertThat(page.select("#errors").text()).isNotBlank();
		assertThat(status(conflict)).isEqualTo("REVIEW");
		for (String column : new String[] { "reviewer_id", "decided_by" }) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> TestDatabase.owner()
					.sql("update review set " + column + " = ? where conflict_id = ?")
					.params(this.agency.worker.uuid(), conflict.value())
					.update())
				.withStackTraceContaining("the reviewer is a party of the conflict or its worker");
		}
	}

	@Test
	void aNamedDeputyWhoSeesTheFileUntilTheDecision() throws Exception {
		Person deputy = this.agency.foreignSupervisor;
		ConflictId conflict = submitted(this.agency.worker);
		page(get(review(conflict)), deputy, 404);

		send(post(review(conflict) + "/deputy").param("version", "0").param("deputy", deputy.id().toString()),
				this.agency.head);

		assertThat(reviewerOf(conflict)).isEqualTo(deputy.uuid());
		page(get(review(conflict)), deputy, 200);
		String address = review(conflict);
		send(decide(conflict, "APPROVED").param("closing", "CLOSED_RESOLVED"), deputy);
		page(get(address), deputy, 404);
		assertThat(status(conflict)).isEqualTo("CLOSED_RESOLVED");
	}

}
