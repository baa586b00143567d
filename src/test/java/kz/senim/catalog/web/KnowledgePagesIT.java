package kz.senim.catalog.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import kz.senim.catalog.KnowledgeCards;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Cards stand where they help; an admin's words show at once and outlive the next start.
 */
@SenimIT
class KnowledgePagesIT {

	private static final String CARD = "/admin/knowledge/client_barrier/PAST/edit";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private KnowledgeCards cards;

	@Autowired
	@Qualifier("knowledgeStart")
	private SmartInitializingSingleton start;

	@Test
	void everyListHasItsCardsInThreeLanguages() throws Exception {
		for (String language : List.of("ru", "kk", "en")) {
			Document page = open(this.agency.worker, "/knowledge", language);
			assertThat(page.text()).doesNotContain("??");
			assertThat(page.select("dt")).hasSize(39);
		}
		assertThat(List.of(this.cards.of("conflict_cause").size(), this.cards.of("gesture").size(),
				this.cards.of("behaviour_model").size(), this.cards.of("client_barrier").size()))
			.containsExactly(11, 11, 5, 12);
	}

	@Test
	void cardsStandAtCausesModelsAndGestures() throws Exception {
		String path = "/conflicts/" + ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();

		assertThat(open(this.agency.worker, path, "ru").text()).contains("Говорят не о характере, а о поступке");
		assertThat(open(this.agency.worker, path + "/causes", "kk").text()).contains("Әр себепте не көмектеседі");
		assertThat(open(this.agency.worker, path + "/model", "ru").text()).contains("Подходит, когда цель общая");
		assertThat(open(this.agency.worker, path + "/sessions/prepare", "en").text())
			.contains("Works when it names one act");
	}

	@Test
	void wordsOfAnAdminShowAtOnceAndSurviveTheNextStart() throws Exception {
		send(CARD, Map.of("ru", "Сначала выслушать", "kk", "Алдымен тыңдау", "en", "Listen first"), 302);

		this.start.afterSingletonsInstantiated();

		assertThat(open(this.agency.worker, "/knowledge", "ru").text()).contains("Сначала выслушать");
		assertThat(TestDatabase.owner()
			.sql("select en from knowledge_card where list_name = 'client_barrier' and code = 'PAST'")
			.query(String.class)
			.single()).isEqualTo("Listen first");
		assertThat(open(this.agency.admin, "/admin/knowledge", "kk").text()).doesNotContain("??");
	}

	@Test
	void aCardWithoutWordsAndAStaleOneAreRefused() throws Exception {
		String card = "/admin/knowledge/client_barrier/ACCESS/edit";
		Document mine = open(this.agency.admin, card, "ru");
		send(card, Map.of("ru", "Дорога, дети, часы", "kk", "Жол", "en", "Road"), 302);

		MvcResult stale = this.mvc
			.perform(post(card).with(csrf())
				.with(People.signedIn(this.agency.admin.id()))
				.param("version", mine.select("[name=version]").attr("value"))
				.param("ru", "Спросите о дороге"))
			.andReturn();

		assertThat(stale.getResponse().getStatus()).isEqualTo(409);
		assertThat(stale.getResponse().getContentAsString()).contains("Спросите о дороге", "Дорога, дети, часы");
		assertThat(send(card, Map.of(), 422).select("#errors a").eachAttr("href")).containsExactly("#f-ru");
	}

	private Document send(String action, Map<String, String> fields, int status) throws Exception {
		MockHttpServletRequestBuilder request = post(action).with(csrf())
			.with(People.signedIn(this.agency.admin.id()))
			.param("version", open(this.agency.admin, action, "ru").select("[name=version]").attr("value"));
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
