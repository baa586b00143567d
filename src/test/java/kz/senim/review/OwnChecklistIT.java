package kz.senim.review;

import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The worker answers the five questions first; the reviewer sees the answers beside.
 */
@SenimIT
class OwnChecklistIT extends ReviewSteps {

	@Test
	void theReviewerSeesWhatTheWorkerAnswered() throws Exception {
		ConflictId conflict = agreed();
		assertThat(page(get("/conflicts/" + conflict), this.agency.worker, 200).select("#own-checklist")).isNotEmpty();
		send(answers(conflict, "0", "no"), this.agency.worker);
		submit(conflict, this.agency.worker);

		Document review = page(get(review(conflict) + "?lang=ru"), this.agency.supervisor, 200);

		assertThat(review.select("#f-ethics").text()).contains("Работник: Нет");
		assertThat(review.select("#f-rightsNamed").text()).contains("Работник: Да");
	}

	@Test
	void anUnansweredQuestionIsAskedAgain() throws Exception {
		ConflictId conflict = agreed();

		Document again = page(
				post("/conflicts/" + conflict + "/checklist").param("version", "0").param("ethics", "yes"),
				this.agency.worker, 422);

		assertThat(again.select(".s-errors a").eachAttr("href")).contains("#f-rightsNamed").doesNotContain("#f-ethics");
		assertThat(again.select("#f-ethics input[value=yes]").hasAttr("checked")).isTrue();
	}

	@Test
	void aSecondSetOfFirstAnswersIsStale() throws Exception {
		ConflictId conflict = agreed();
		send(answers(conflict, "0", "yes"), this.agency.worker);

		page(answers(conflict, "0", "no"), this.agency.worker, 409);
		send(answers(conflict, "1", "na"), this.agency.worker);

		assertThat(Agency.read("select count(*) from own_checklist where conflict_id = ? and ethics is null",
				Long.class, conflict.value()))
			.isEqualTo(1);
		page(answers(conflict, "2", "yes"), this.agency.foreignWorker, 404);
	}

	private ConflictId agreed() {
		return ConflictMother.of(this.client, this.agency.worker).at("AGREED").settled("CLOSED_RESOLVED").save();
	}

	private static MockHttpServletRequestBuilder answers(ConflictId conflict, String version, String ethics) {
		return post("/conflicts/" + conflict + "/checklist").param("version", version)
			.param("rightsNamed", "yes")
			.param("noReproach", "yes")
			.param("ethics", ethics)
			.param("clientVoice", "yes")
			.param("planFits", "na");
	}

}
