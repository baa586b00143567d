package kz.senim.resource.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A worker notes in the browser which conflict feeds which.
 */
@SenimIT
class LinkPagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ConflictId queue;

	private ConflictId payment;

	private String path;

	@BeforeEach
	void twoConflictsOfOneClient() {
		ClientId client = this.agency.anyClient();
		this.queue = ConflictMother.of(client, this.agency.worker).save();
		this.payment = ConflictMother.of(client, this.agency.worker).save();
		this.path = "/conflicts/" + this.queue;
	}

	@Test
	void aLinkIsNotedAndTakenBack() throws Exception {
		MockHttpServletResponse noted = send("/links/new", wish(this.payment.toString()));
		assertThat(noted.getStatus()).isEqualTo(302);

		Document page = open("", "ru");
		assertThat(page.select("#w-links").parents().get(1).text()).contains("Сила 2 из 3", "После отказа кричит")
			.doesNotContain("??");
		String end = page.select("a[href$=/end]").attr("href");
		Document asked = Jsoup.parse(body(end, "kk"));
		assertThat(asked.text()).doesNotContain("??");
		MockHttpServletResponse back = this.mvc
			.perform(post(end).with(csrf())
				.with(People.signedIn(this.agency.worker.id()))
				.param("version", asked.select("[name=version]").attr("value"))
				.param("reason", "Уже не связаны"))
			.andReturn()
			.getResponse();

		assertThat(back.getStatus()).isEqualTo(302);
		assertThat(open("", "ru").text()).contains("1 связь снята", "Уже не связаны");
	}

	@Test
	void conflictsOfTheSameClientStandFirst() throws Exception {
		ConflictMother.of(this.agency.client().of(this.agency.worker).save(), this.agency.worker).acuteness(5).save();

		Document page = open("/links/new", "ru");

		assertThat(page.select("optgroup").eachAttr("label")).containsExactly("Тот же клиент", "Другие клиенты");
		assertThat(page.select("optgroup").first().select("option").eachAttr("value"))
			.containsExactly(this.payment.toString());
		assertThat(page.select("option").eachAttr("value")).doesNotContain(this.queue.toString());
	}

	@Test
	void whatCannotBeChosenIsRefusedInTheSameWordsAndTheTypedStays() throws Exception {
		ConflictId foreign = ConflictMother
			.of(this.agency.client().of(this.agency.foreignWorker).inTeam(this.agency.south).save(),
					this.agency.foreignWorker)
			.save();

		List<String> told = new java.util.ArrayList<>();
		for (String other : List.of(this.queue.toString(), foreign.toString(), UUID.randomUUID().toString(), "x", "")) {
			MockHttpServletResponse answer = send("/links/new", wish(other));
			Document page = Jsoup.parse(answer.getContentAsString());
			assertThat(answer.getStatus()).isEqualTo(422);
			assertThat(page.select("[name=evidence]").text()).isEqualTo("После отказа кричит");
			told.add(page.select("#errors").text());
		}

		assertThat(told).allSatisfy((text) -> assertThat(text).isEqualTo(told.get(0)).contains("из списка"));
	}

	@Test
	void everyLanguageHasItsTexts() throws Exception {
		for (String language : List.of("ru", "kk", "en")) {
			assertThat(open("/links/new", language).text()).doesNotContain("??");
			assertThat(open("", language).select("#w-links").parents().get(1).text()).doesNotContain("??");
		}
	}

	private Map<String, String> wish(String other) {
		return Map.of("way", "FEEDS", "other", other, "strength", "2", "evidence", "После отказа кричит", "formKey",
				UUID.randomUUID().toString());
	}

	private MockHttpServletResponse send(String to, Map<String, String> fields) throws Exception {
		MockHttpServletRequestBuilder request = post(this.path + to).with(csrf())
			.with(People.signedIn(this.agency.worker.id()));
		fields.forEach(request::param);
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private Document open(String page, String language) throws Exception {
		return Jsoup.parse(body(this.path + page, language));
	}

	private String body(String address, String language) throws Exception {
		return this.mvc
			.perform(get(java.net.URI.create(address)).queryParam("lang", language)
				.with(People.signedIn(this.agency.worker.id())))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
