package kz.senim.diagnosis.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import kz.senim.kernel.id.ConflictId;
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
 * A worker records differences, expectations and a strategy in the browser and finds them
 * on the workbench.
 */
@SenimIT
class DiagnosisPagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private String path;

	@BeforeEach
	void aConflictOfTheWorker() {
		ConflictId conflict = ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();
		this.path = "/conflicts/" + conflict;
	}

	@Test
	void everyPageHasItsTextsAlsoWhenNothingIsThere() throws Exception {
		for (String page : List.of("", "/differences", "/expectations", "/strategy")) {
			for (String language : List.of("ru", "kk", "en")) {
				assertThat(open(page, language).text()).as(page + " " + language).doesNotContain("??");
			}
		}
	}

	@Test
	void differencesStandOnTheWorkbenchWithTheSignificanceOfEachSide() throws Exception {
		send("/differences", Map.of("differences[1].client", "4", "differences[1].worker", "2", "differences[1].note",
				"Кто решает", "incompatibilities[0].code", "VIEWS", "incompatibilities[0].client", "Мне обещали"), 302);

		String panel = open("", "ru").select("section[aria-labelledby=w-differences]").text();
		assertThat(panel).contains("Ролевые", "4 / 2", "Кто решает", "«Мне обещали»");
		assertThat(
				open("/differences", "ru").select("select[name=differences[1].client] option[selected]").attr("value"))
			.isEqualTo("4");
	}

	@Test
	void wishesAreShownWithTheirParty() throws Exception {
		String holder = open("/expectations", "ru").select("select[name=wishes[0].holder] option").get(1).attr("value");

		send("/expectations", Map.of("wishes[0].holder", holder, "wishes[0].kind", "GOAL", "wishes[0].wish",
				"Знать срок", "wishes[0].met", "PARTLY", "constraints[0].code", "QUEUE"), 302);

		assertThat(open("", "ru").select("section[aria-labelledby=w-differences]").text()).contains("Знать срок",
				"Исполнено частично", "Очередь");
	}

	@Test
	void measuresOfOneDomainGetAHintAndNoRefusal() throws Exception {
		send("/strategy",
				Map.of("options[0].title", "Памятка", "options[0].pros", "Видно дома", "measures[0].title", "Заявление",
						"measures[0].domain", "LEGAL", "measures[0].owner", "CLIENT", "measures[0].due", "01.11.2026"),
				302);

		String panel = open("", "ru").select("section[aria-labelledby=w-measures]").text();
		assertThat(panel).contains("Заявление", "срок прошёл", "делает клиент", "Все меры в одной области", "Памятка");
	}

	@Test
	void whatIsIncompleteComesBackWholeWithLinks() throws Exception {
		Document page = Jsoup.parse(send("/strategy", Map.of("measures[0].title", "Без области", "measures[0].due",
				"40.01.2026", "options[0].pros", "Только за"), 422)
			.getResponse()
			.getContentAsString());

		assertThat(page.select("#errors a").eachAttr("href")).contains("#f-measures-0-domain", "#f-measures-0-due",
				"#f-options-0-title");
		assertThat(page.select("[name=measures[0].title]").attr("value")).isEqualTo("Без области");
		assertThat(page.select("[name=measures[0].due]").attr("value")).isEqualTo("40.01.2026");
	}

	@Test
	void significanceBeyondTheScaleIsAnErrorOfItsField() throws Exception {
		Document page = Jsoup
			.parse(send("/differences", Map.of("differences[0].client", "9"), 422).getResponse().getContentAsString());

		assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-differences-0-client");
	}

	@Test
	void oneLineMoreWithoutScript() throws Exception {
		Document page = Jsoup
			.parse(send("/strategy", Map.of("measures[0].title", "Запрос", "then", "add-measure"), 200).getResponse()
				.getContentAsString());

		assertThat(page.select("[name=measures[0].title]").attr("value")).isEqualTo("Запрос");
		assertThat(page.select("[name=measures[1].title]")).hasSize(1);
	}

	@Test
	void twoWhoChangeTheSameLineSeeBothTexts() throws Exception {
		Document mine = open("/strategy", "ru");
		send("/strategy", Map.of("options[0].title", "Звонок вместе"), 302);

		MvcResult answer = this.mvc
			.perform(post(this.path + "/strategy").with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("version", mine.select("[name=version]").attr("value"))
				.param("options[0].title", "Памятка"))
			.andReturn();

		assertThat(answer.getResponse().getStatus()).isEqualTo(409);
		assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).text()).contains("Звонок вместе", "Памятка")
			.doesNotContain("??");
	}

	private MvcResult send(String page, Map<String, String> fields, int status) throws Exception {
		MockHttpServletRequestBuilder request = post(this.path + page).with(csrf())
			.with(People.signedIn(this.agency.worker.id()))
			.param("version", open(page, "ru").select("[name=version]").attr("value"));
		fields.forEach(request::param);
		MvcResult result = this.mvc.perform(request).andReturn();
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(status);
		return result;
	}

	private Document open(String page, String language) throws Exception {
		MvcResult result = this.mvc
			.perform(get(URI.create(this.path + page)).with(People.signedIn(this.agency.worker.id()))
				.queryParam("lang", language))
			.andReturn();
		assertThat(result.getResponse().getStatus()).as(page).isEqualTo(200);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
