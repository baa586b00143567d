package kz.senim.conflict;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("title", "Справка потеряна"),
			Map.entry("date", "23.11.2026"), Map.entry("time", "09:30"), Map.entry("facts", "Справку искали час"),
			Map.entry("factsWordsOf", "CLIENT"), Map.entry("mainCause", "INFO"), Map.entry("level", "2"),
			Map.entry("parties[0].kind", "CLIENT"), Map.entry("parties[1].kind", "WORKER"),
			Map.entry("rights[0].code", "INFO"), Map.entry("rights[0].whose", "1"),
			Map.entry("rights[0].view", "UNLAWFUL"), Map.entry("emotions[0].side", "CLIENT"),
			Map.entry("emotions[0].code", "INDIGNATION"), Map.entry("emotions[0].intensity", "8"));

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

	@Test
	void everyPageOfAConflictHasItsTexts() throws Exception {
		String path = register();

		for (String page : List.of("", "/print", "/facts", "/parties", "/rights", "/causes", "/acuteness", "/model",
				"/diagnosis", "/short", "/take-back", "/lock", "/move?to=CANCELLED")) {
			for (String language : List.of("ru", "kk", "en")) {
				Document document = open(this.agency.worker, path + page, language);
				assertThat(document.text()).as(page + " " + language).doesNotContain("??");
			}
		}
		assertThat(open(this.agency.supervisor, "/conflicts?view=all&status=all").text()).doesNotContain("??")
			.contains("Справка потеряна");
		assertThat(open(this.agency.worker, "/conflicts?sort=since").text()).contains("Справка потеряна");
	}

	@Test
	void incompleteFormComesBackWholeWithLinks() throws Exception {
		MvcResult answer = this.mvc
			.perform(post("/conflicts/new").with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("client", this.client.toString())
				.param("formKey", UUID.randomUUID().toString())
				.param("title", "Без фактов")
				.param("date", "40.11.2026")
				.param("interpretation", "Устала ждать")
				.param("parties[0].kind", "CLIENT")
				.param("parties[0].who", "client:" + this.client))
			.andReturn();
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());

		assertThat(answer.getResponse().getStatus()).isEqualTo(422);
		assertThat(page.select("#errors a").eachAttr("href")).contains("#f-date", "#f-facts", "#f-parties");
		assertThat(page.select("[name=date]").attr("value")).isEqualTo("40.11.2026");
		assertThat(page.select("[name=interpretation]").text()).isEqualTo("Устала ждать");
	}

	@Test
	void rowsAreAddedWithoutScript() throws Exception {
		MvcResult answer = this.mvc
			.perform(post("/conflicts/new").with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("client", this.client.toString())
				.param("formKey", UUID.randomUUID().toString())
				.param("title", "Черновик")
				.param("rights[0].code", "INFO")
				.param("then", "add-right"))
			.andReturn();
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());

		assertThat(answer.getResponse().getStatus()).isEqualTo(200);
		assertThat(page.select("[name=title]").attr("value")).isEqualTo("Черновик");
		assertThat(page.select("select[name=rights[1].code]")).hasSize(1);
	}

	@Test
	void shutGateListsWhatIsMissingWithLinks() throws Exception {
		String path = register();
		send(path + "/move", path, Map.of("to", "DIAGNOSIS"), 302);

		MvcResult answer = send(path + "/move", path, Map.of("to", "STRATEGY"), 422);

		assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select("#errors a").eachAttr("href"))
			.containsExactly(path + "/diagnosis#f-methods");
	}

	@Test
	void staleSaveShowsMineTheirsAndTheBase() throws Exception {
		String path = register();
		Document mine = open(this.agency.worker, path + "/model");
		send(path + "/model", path + "/model", Map.of("model", "AVOID", "reason", "Нужна пауза"), 302);

		MvcResult answer = this.mvc
			.perform(post(path + "/model").with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("version", mine.select("[name=version]").attr("value"))
				.param("model", "COMPROMISE")
				.param("reason", "Есть чем поступиться"))
			.andReturn();
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());

		assertThat(answer.getResponse().getStatus()).isEqualTo(409);
		assertThat(page.text()).contains("Нужна пауза", "Есть чем поступиться").doesNotContain("??");
	}

	@Test
	void changeElsewhereDoesNotStopASave() throws Exception {
		String path = register();
		Document mine = open(this.agency.worker, path + "/model");
		send(path + "/move", path, Map.of("to", "DIAGNOSIS"), 302);

		MvcResult answer = this.mvc
			.perform(post(path + "/model").with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("version", mine.select("[name=version]").attr("value"))
				.param("model", "COMPROMISE")
				.param("reason", "Есть чем поступиться"))
			.andReturn();

		assertThat(answer.getResponse().getStatus()).isEqualTo(302);
	}

	@Test
	void foreignWorkerFindsNothing() throws Exception {
		String path = register();

		for (String page : List.of("", "/facts", "/move?to=CANCELLED", "/lock", "/diagnosis")) {
			MvcResult answer = this.mvc
				.perform(get(URI.create(path + page)).with(People.signedIn(this.agency.foreignWorker.id())))
				.andReturn();
			assertThat(answer.getResponse().getStatus()).as(page).isEqualTo(404);
		}
	}

	@Test
	void sameConflictAgainIsProposedForReopening() throws Exception {
		String path = register();
		Document page = open(this.agency.worker, path + "/short");
		send(path + "/short", path + "/short", Map.of("how", "Нашли вместе", "rights[0].id",
				page.select("[name=rights[0].id]").attr("value"), "rights[0].restored", "YES"), 302);

		MvcResult asked = sendNew(null, 422);
		assertThat(Jsoup.parse(asked.getResponse().getContentAsString()).select("input[name=again]")).hasSize(2);
		MvcResult reopened = sendNew("reopen", 302);

		assertThat(reopened.getResponse().getRedirectedUrl()).isEqualTo(path);
		assertThat(open(this.agency.worker, path).text()).contains("Возобновлён");
	}

	private MvcResult send(String action, String from, Map<String, String> fields, int status) throws Exception {
		MockHttpServletRequestBuilder request = post(action).with(csrf())
			.with(People.signedIn(this.agency.worker.id()))
			.param("version", open(this.agency.worker, from).select("[name=version]").first().attr("value"));
		fields.forEach(request::param);
		MvcResult result = this.mvc.perform(request).andReturn();
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(status);
		return result;
	}

	private String register() throws Exception {
		return String.valueOf(sendNew(null, 302).getResponse().getRedirectedUrl());
	}

	private MvcResult sendNew(String again, int status) throws Exception {
		Document page = open(this.agency.worker, "/conflicts/new?client=" + this.client);
		MockHttpServletRequestBuilder request = post("/conflicts/new").with(csrf())
			.with(People.signedIn(this.agency.worker.id()))
			.param("client", this.client.toString())
			.param("formKey", page.select("input[name=formKey]").attr("value"));
		FIELDS.forEach(request::param);
		request.param("parties[0].who", "client:" + this.client)
			.param("parties[1].who", "staff:" + this.agency.worker.id());
		if (again != null) {
			request.param("again", again);
		}
		MvcResult done = this.mvc.perform(request).andReturn();
		assertThat(done.getResponse().getStatus()).as(done.getResponse().getContentAsString()).isEqualTo(status);
		return done;
	}

	private Document open(Agency.Person person, String path) throws Exception {
		return open(person, path, "ru");
	}

	private Document open(Agency.Person person, String path, String language) throws Exception {
		MockHttpServletRequestBuilder request = get(URI.create(path)).with(People.signedIn(person.id()))
			.param("lang", language);
		MvcResult result = this.mvc.perform(request).andReturn();
		assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
