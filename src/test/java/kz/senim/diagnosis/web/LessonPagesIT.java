package kz.senim.diagnosis.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
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
 * The worker writes a lesson in the browser, the supervisor releases it, everybody reads
 * it.
 */
@SenimIT
class LessonPagesIT {

	private static final Map<String, String> WORDS = Map.of("situation", "Ждали ответа без срока", "helped",
			"Памятка с датами на холодильнике", "lesson", "Срок называют вслух", "language", "ru");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private String path;

	@BeforeEach
	void aClosedConflict() {
		this.path = "/conflicts/" + ConflictMother.of(this.agency.anyClient(), this.agency.worker)
			.at("CLOSED_PARTIAL")
			.settled("CLOSED_PARTIAL")
			.save();
	}

	@Test
	void everyPageHasItsTexts() throws Exception {
		send(this.agency.worker, this.path + "/lesson", WORDS, 302);
		for (String language : List.of("ru", "kk", "en")) {
			for (String page : List.of(this.path, this.path + "/lesson", this.path + "/similar", "/precedents")) {
				assertThat(open(this.agency.worker, page, language).text()).as(page + language).doesNotContain("??");
			}
			for (String page : List.of(this.path, this.path + "/lesson/release", "/precedents")) {
				assertThat(open(this.agency.supervisor, page, language).text()).as(page + language)
					.doesNotContain("??");
			}
		}
	}

	@Test
	void aLessonIsWrittenReleasedReadAndTakenBack() throws Exception {
		send(this.agency.worker, this.path + "/lesson", WORDS, 302);
		assertThat(open(this.agency.supervisor, "/precedents", "ru").select("a[href$=/lesson/release]")).isNotEmpty();

		send(this.agency.supervisor, this.path + "/lesson/release",
				Map.of("situation", WORDS.get("situation"), "helped", "Памятка с датами дома у клиента", "lesson",
						WORDS.get("lesson"), "language", "ru", "decision", "release"),
				302);

		Document shelf = open(this.agency.foreignWorker, "/precedents", "kk");
		assertThat(shelf.text()).contains("Памятка с датами дома у клиента").doesNotContain("КФ-");
		assertThat(open(this.agency.worker, this.path, "ru").select("[aria-labelledby=w-lesson]").text())
			.contains("опубликован без имён");
		String withdraw = open(this.agency.supervisor, "/precedents", "ru").select("a[href$=/withdraw]")
			.first()
			.attr("href");
		send(this.agency.supervisor, withdraw, Map.of("reason", "Узнаваемо"), 302);
	}

	@Test
	void anEmptyLessonAndANamedPersonAreErrorsOfTheirFields() throws Exception {
		Document empty = send(this.agency.worker, this.path + "/lesson", Map.of("language", "ru"), 422);
		assertThat(empty.select("#errors a").eachAttr("href")).containsExactly("#f-situation", "#f-helped",
				"#f-lesson");

		Document telling = send(this.agency.worker, this.path + "/lesson", Map.of("situation",
				"Звонили на 8 701 234 56 78", "helped", "Пауза", "lesson", "Слушать", "language", "ru"), 422);
		assertThat(telling.select("#errors a").eachAttr("href")).containsExactly("#f-situation");
		assertThat(telling.select("[name=situation]").text()).contains("234");
	}

	@Test
	void aDecisionAndItsReasonAreAskedFor() throws Exception {
		send(this.agency.worker, this.path + "/lesson", WORDS, 302);

		assertThat(send(this.agency.supervisor, this.path + "/lesson/release", WORDS, 422).select("#errors a")
			.eachAttr("href")).containsExactly("#f-decision");
		assertThat(send(this.agency.supervisor, this.path + "/lesson/release", Map.of("decision", "decline"), 422)
			.select("#errors a")
			.eachAttr("href")).containsExactly("#f-reason");
	}

	@Test
	void similarCasesSayTheFigureAndWhatMatched() throws Exception {
		ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();

		Document page = open(this.agency.worker, this.path + "/similar", "ru");

		assertThat(page.select("#cases").parents().get(1).text()).contains("Сходство", "причины", "ограниченные права");
		assertThat(open(this.agency.worker, this.path, "ru").select("[aria-labelledby=w-similar] a").attr("href"))
			.isEqualTo(this.path + "/similar");
	}

	private Document send(Agency.Person person, String action, Map<String, String> fields, int status)
			throws Exception {
		MockHttpServletRequestBuilder request = post(action).with(csrf())
			.with(People.signedIn(person.id()))
			.param("version", open(person, action, "ru").select("[name=version]").attr("value"));
		fields.forEach(request::param);
		MvcResult result = this.mvc.perform(request).andReturn();
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private Document open(Agency.Person person, String page, String language) throws Exception {
		MvcResult result = this.mvc
			.perform(get(URI.create(page)).with(People.signedIn(person.id())).queryParam("lang", language))
			.andReturn();
		assertThat(result.getResponse().getStatus()).as(page).isEqualTo(200);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
