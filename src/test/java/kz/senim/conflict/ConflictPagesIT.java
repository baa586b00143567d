package kz.senim.conflict;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
 * A worker registers a conflict and works on it in the browser.
 */
@SenimIT
class ConflictPagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ClientId client;

	@BeforeEach
	void aClientOfTheWorker() {
		this.client = this.agency.anyClient();
	}

	@Test
	void freshFormNamesClientAndWorkerAndNoRating() throws Exception {
		Document page = open(this.agency.worker, "/conflicts/new?client=" + this.client);

		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("select[name=parties[0].who] option[selected]").attr("value"))
			.isEqualTo("client:" + this.client);
		assertThat(page.select("select[name=parties[1].who] option[selected]").attr("value"))
			.isEqualTo("staff:" + this.agency.worker.id());
		assertThat(page.select("input[name=tension][checked]").attr("value")).isEmpty();
		assertThat(page.select("input[name=level][checked]")).isEmpty();
	}

	@Test
	void registersAndShowsTheWorkbench() throws Exception {
		String path = register();

		Document page = open(this.agency.worker, path);

		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("h1").text()).startsWith("КФ-2026-").contains("Справка потеряна");
		assertThat(page.select("#w-story").parents().get(1).text()).contains("Справку искали час");
		assertThat(page.select("button[value=DIAGNOSIS]")).hasSize(1);
	}

	private String register() throws Exception {
		Document page = open(this.agency.worker, "/conflicts/new?client=" + this.client);
		MvcResult done = this.mvc
			.perform(post("/conflicts/new").with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("client", this.client.toString())
				.param("formKey", page.select("input[name=formKey]").attr("value"))
				.param("title", "Справка потеряна")
				.param("date", "23.11.2026")
				.param("time", "09:30")
				.param("facts", "Справку искали час")
				.param("factsWordsOf", "CLIENT")
				.param("mainCause", "INFO")
				.param("level", "2")
				.param("parties[0].kind", "CLIENT")
				.param("parties[0].who", "client:" + this.client)
				.param("parties[1].kind", "WORKER")
				.param("parties[1].who", "staff:" + this.agency.worker.id())
				.param("rights[0].code", "INFO")
				.param("rights[0].whose", "1")
				.param("rights[0].view", "UNLAWFUL")
				.param("emotions[0].side", "CLIENT")
				.param("emotions[0].code", "INDIGNATION")
				.param("emotions[0].intensity", "8"))
			.andReturn();
		assertThat(done.getResponse().getStatus()).as(done.getResponse().getContentAsString()).isEqualTo(302);
		return String.valueOf(done.getResponse().getRedirectedUrl());
	}

	private Document open(Agency.Person person, String path) throws Exception {
		MockHttpServletRequestBuilder request = get(java.net.URI.create(path)).with(People.signedIn(person.id()))
			.param("lang", "ru");
		MvcResult result = this.mvc.perform(request).andReturn();
		assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
