package kz.senim.review;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What stories of reviews share: submitting, deciding, looking.
 */
abstract class ReviewSteps {

	@Autowired
	MockMvc mvc;

	@Autowired
	Agency agency;

	ClientId client;

	@BeforeEach
	void client() {
		this.client = this.agency.anyClient();
	}

	ConflictId submitted(Person worker) throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, worker).at("AGREED").settled("CLOSED_RESOLVED").save();
		submit(conflict, worker);
		return conflict;
	}

	ConflictId submitted(ConflictMother mother) throws Exception {
		ConflictId conflict = mother.at("AGREED").settled("CLOSED_RESOLVED").save();
		submit(conflict, this.agency.worker);
		return conflict;
	}

	void submit(ConflictId conflict, Person worker) throws Exception {
		String version = Agency.read("select version::text from conflict where id = ?", String.class, conflict.value());
		send(post("/conflicts/" + conflict + "/move").param("version", version).param("to", "REVIEW"), worker);
	}

	void takeBack(ConflictId conflict, String reason) throws Exception {
		String version = Agency.read("select version::text from conflict where id = ?", String.class, conflict.value());
		send(post("/conflicts/" + conflict + "/take-back").param("version", version).param("reason", reason),
				this.agency.worker);
	}

	static void addParty(ConflictId conflict, Person person) {
		TestDatabase.owner().sql("""
				insert into conflict_party (id, conflict_id, client_id, kind, staff_id, position)
				select ?, c.id, c.client_id, 'MANAGEMENT', ?, 9 from conflict c where c.id = ?
				""").params(Uuids.next(), person.uuid(), conflict.value()).update();
	}

	static UUID reviewerOf(ConflictId conflict) {
		return Agency.read("select reviewer_id from review where conflict_id = ? and decision is null", UUID.class,
				conflict.value());
	}

	static String review(ConflictId conflict) {
		return "/reviews/" + Agency.read("select id from review where conflict_id = ? and decision is null", UUID.class,
				conflict.value());
	}

	static String status(ConflictId conflict) {
		return Agency.read("select status from conflict where id = ?", String.class, conflict.value());
	}

	static long rechecks(ConflictId conflict, String state) {
		return Agency.read("select count(*) from task where conflict_id = ? and kind = 'RECHECK' and state = ?",
				Long.class, conflict.value(), state);
	}

	static long notices(Person person, String kind) {
		return Agency.read("select count(*) from notice where recipient_id = ? and kind = ?", Long.class, person.uuid(),
				kind);
	}

	static MockHttpServletRequestBuilder decide(ConflictId conflict, String decision) {
		String version = Agency.read("select version::text from review where conflict_id = ? and decision is null",
				String.class, conflict.value());
		return decide(review(conflict), Uuids.next().toString(), decision, version);
	}

	static MockHttpServletRequestBuilder decide(String address, String key, String decision) {
		return decide(address, key, decision, "0");
	}

	static MockHttpServletRequestBuilder decide(String address, String key, String decision, String version) {
		return post(address).param("formKey", key)
			.param("version", version)
			.param("rightsNamed", "yes")
			.param("noReproach", "yes")
			.param("ethics", "yes")
			.param("clientVoice", "no")
			.param("planFits", "na")
			.param("decision", decision);
	}

	Document page(MockHttpServletRequestBuilder request, Person person, int status) throws Exception {
		MvcResult result = perform(request, person);
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	void send(MockHttpServletRequestBuilder request, Person person) throws Exception {
		MvcResult result = perform(request, person);
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(302);
	}

	MvcResult perform(MockHttpServletRequestBuilder request, Person person) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(person.actor())).with(csrf())).andReturn();
	}

}
