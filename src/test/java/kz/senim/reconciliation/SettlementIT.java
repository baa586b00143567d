package kz.senim.reconciliation;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A settlement: terms, restored rights, degrees, what remains; and the way to agreed.
 */
@SenimIT
class SettlementIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ConflictId conflict;

	private String path;

	@BeforeEach
	void conflict() {
		ClientId client = this.agency.anyClient();
		this.conflict = ConflictMother.of(client, this.agency.worker).save();
		this.path = "/conflicts/" + this.conflict + "/settlement";
	}

	@Test
	void proposesTheRecheckInThirtyDaysAndPresetsNoAnswer() throws Exception {
		Document page = page(get(this.path), 200);

		assertThat(page.select("input[name=recheckOn]").attr("value")).isEqualTo("23.12.2026");
		assertThat(page.select("input[name='rights[0].restored'][checked]")).isEmpty();
		assertThat(page.select("input[name=residualTension][checked]:not([value=''])")).isEmpty();
		assertThat(page.select("#degrees input[inputmode=numeric]")).hasSize(2);
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void savesWhatThereIsAndSaysWhatIsMissingForAnAgreement() throws Exception {
		Document page = page(form().param("madeClear", "A date was needed").param("then", "agree"), 422);

		assertThat(page.select("#errors a").eachAttr("href")).contains(this.path + "#terms", this.path + "#rights",
				this.path + "#degrees", this.path + "#f-residualTension");
		assertThat(page.select("textarea[name=madeClear]").text()).isEqualTo("A date was needed");
		assertThat(status()).isEqualTo("NEGOTIATION");
	}

	@Test
	void marksAWholeSettlementAsAgreedAndProposesTheClosing() throws Exception {
		assertThat(send(whole(form()).param("then", "agree"))).isEqualTo("/conflicts/" + this.conflict);

		assertThat(status()).isEqualTo("AGREED");
		Document page = page(get(this.path), 200);
		assertThat(page.select("input[name='terms[0].what']").attr("value")).isEqualTo("Files the papers");
		assertThat(page.select("input[name='rights[0].restored'][checked]").attr("value")).isEqualTo("YES");
		assertThat(
				Agency.read("select proposed_closing from conflict where id = ?", String.class, this.conflict.value()))
			.isEqualTo("CLOSED_RESOLVED");
	}

	@Test
	void keepsEverythingTypedWhereSomethingIsWrong() throws Exception {
		Document page = page(form().param("terms[0].who", "Worker")
			.param("terms[0].byWhen", "soon")
			.param("degrees[0].degree", "250")
			.param("madeClear", "Much"), 422);

		assertThat(page.select("#errors a").eachAttr("href")).contains("#f-terms-0-what", "#f-terms-0-byWhen",
				"#f-degrees-0-degree");
		assertThat(page.select("input[name='terms[0].byWhen']").attr("value")).isEqualTo("soon");
		assertThat(page.select("textarea[name=madeClear]").text()).isEqualTo("Much");
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void showsBothTextsAfterSomebodyElseSaved() throws Exception {
		MockHttpServletRequestBuilder mine = form().param("madeClear", "My words, long enough to be joined by hand");
		send(form().param("madeClear", "Their words, long enough to be joined by hand"));

		Document page = page(mine, 409);

		assertThat(page.text()).contains("My words").contains("Their words").doesNotContain("??");
	}

	@Test
	void sentTwiceItStandsOnce() throws Exception {
		MockHttpServletRequestBuilder first = whole(form());
		MockHttpServletRequestBuilder second = whole(form());

		send(first);

		assertThat(send(second)).isEqualTo(this.path);
	}

	private String status() {
		return Agency.read("select status from conflict where id = ?", String.class, this.conflict.value());
	}

	/** The form as the browser would send it back, untouched. */
	private MockHttpServletRequestBuilder form() throws Exception {
		MockHttpServletRequestBuilder form = post(this.path);
		for (Element field : page(get(this.path), 200).select("form[action$=settlement] input")) {
			if (field.attr("type").equals("hidden") || field.attr("name").equals("recheckOn")) {
				form.param(field.attr("name"), field.attr("value"));
			}
		}
		return form;
	}

	private static MockHttpServletRequestBuilder whole(MockHttpServletRequestBuilder form) {
		return form.param("terms[0].who", "Worker")
			.param("terms[0].what", "Files the papers")
			.param("terms[0].byWhen", "01.12.2026")
			.param("rights[0].restored", "YES")
			.param("rights[0].holderWords", "Now I know")
			.param("degrees[0].degree", "90")
			.param("degrees[1].degree", "80")
			.param("residualTension", "2");
	}

	private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
		MvcResult result = perform(request);
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private String send(MockHttpServletRequestBuilder request) throws Exception {
		MvcResult result = perform(request);
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(302);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(this.agency.worker.actor())).with(csrf())).andReturn();
	}

}
