package kz.senim.reconciliation;

import java.util.Map;

import kz.senim.catalog.UsedCount;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Gestures made in an ordinary contact.
 */
@SenimIT
class ContactGesturesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private ObjectProvider<UsedCount> uses;

	@Test
	void areSavedWithTheContactAndShownOnItsPage() throws Exception {
		ClientId client = this.agency.anyClient();
		assertThat(page(get("/clients/" + client + "/contacts/new"), 200).select("input[name='gesture.made']"))
			.hasSize(11);

		MvcResult saved = perform(contact(client).param("gesture.made", "APOLOGY", "RESPECT")
			.param("gesture.by.APOLOGY", "WORKER")
			.param("gesture.response.APOLOGY", "ACCEPTED")
			.param("gesture.by.RESPECT", "CLIENT")
			.param("gesture.response.RESPECT", "THINKING"));

		assertThat(saved.getResponse().getStatus()).isEqualTo(302);
		Document page = page(get(String.valueOf(saved.getResponse().getRedirectedUrl())), 200);
		assertThat(page.select(".s-talked li")).hasSize(2);
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void needAnAnswerAndLoseNothing() throws Exception {
		ClientId client = this.agency.anyClient();

		Document page = page(contact(client).param("gesture.made", "APOLOGY").param("gesture.by.APOLOGY", "CLIENT"),
				422);

		assertThat(page.select("input[name='gesture.made'][checked]").eachAttr("value")).containsExactly("APOLOGY");
		assertThat(page.select("input[name='gesture.by.APOLOGY'][checked]").attr("value")).isEqualTo("CLIENT");
		assertThat(page.select(".s-grow .is-invalid-msg")).isNotEmpty();
	}

	@Test
	void areCountedForTheListsOfTheAdmin() throws Exception {
		perform(contact(this.agency.anyClient()).param("gesture.made", "MOTIVES")
			.param("gesture.response.MOTIVES", "NEUTRAL"));

		Map<String, Long> counted = this.acting.inTransaction(this.agency.admin.actor(),
				() -> this.uses.stream()
					.map((one) -> one.usesOf("gesture"))
					.filter((one) -> !one.isEmpty())
					.findFirst()
					.orElse(Map.of()));

		assertThat(counted.get("MOTIVES")).isPositive();
	}

	private static MockHttpServletRequestBuilder contact(ClientId client) {
		return post("/clients/" + client + "/contacts/new").param("formKey", Uuids.next().toString())
			.param("day", "today")
			.param("time", "9:15")
			.param("minutes", "45")
			.param("channel", "IN_PERSON")
			.param("place", "HOME")
			.param("purposes", "PLAN")
			.param("mainPurpose", "PLAN")
			.param("whatHappened", "We looked at the papers")
			.param("trust", "6")
			.param("outcomes", "INFO_GIVEN");
	}

	private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
		MvcResult result = perform(request);
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(this.agency.worker.actor())).with(csrf())).andReturn();
	}

}
