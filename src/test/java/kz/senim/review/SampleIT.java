package kz.senim.review;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Every fifth conflict that a worker closes the short way is looked at.
 */
@SenimIT
class SampleIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Test
	void everyFifthShortClosingStandsInTheQueueAndCanBeOpenedAgain() throws Exception {
		ClientId client = this.agency.anyClient();
		ConflictId last = null;
		for (int i = 0; i < 5; i++) {
			assertThat(queue()).isEmpty();
			last = ConflictMother.of(client, this.agency.worker).acuteness(2).at("REGISTERED").save();
			closeShortly(last);
		}
		List<String> queue = queue();
		assertThat(queue).hasSize(1);

		int status = this.mvc
			.perform(post(queue.get(0)).with(People.signedIn(this.agency.supervisor.actor()))
				.with(csrf())
				.param("formKey", Uuids.next().toString())
				.param("version", "0")
				.param("rightsNamed", "no")
				.param("noReproach", "yes")
				.param("ethics", "yes")
				.param("clientVoice", "no")
				.param("planFits", "na")
				.param("decision", "RETURNED")
				.param("remark", "The right was not asked about"))
			.andReturn()
			.getResponse()
			.getStatus();

		assertThat(status).isEqualTo(302);
		assertThat(Agency.read("select status from conflict where id = ?", String.class, last.value()))
			.isEqualTo("REOPENED");
		assertThat(queue()).isEmpty();
	}

	private void closeShortly(ConflictId conflict) throws Exception {
		UUID right = TestDatabase.owner()
			.sql("select id from right_restriction where conflict_id = ?")
			.param(conflict.value())
			.query(UUID.class)
			.single();
		int status = this.mvc
			.perform(post("/conflicts/" + conflict + "/short").with(People.signedIn(this.agency.worker.actor()))
				.with(csrf())
				.param("version", "0")
				.param("how", "We talked it over at once")
				.param("rights[0].id", right.toString())
				.param("rights[0].restored", "YES"))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(status).isEqualTo(302);
	}

	private List<String> queue() throws Exception {
		Document page = Jsoup
			.parse(this.mvc.perform(get("/reviews").with(People.signedIn(this.agency.supervisor.actor())))
				.andReturn()
				.getResponse()
				.getContentAsString());
		return page.select(".s-qi a").eachAttr("href");
	}

}
