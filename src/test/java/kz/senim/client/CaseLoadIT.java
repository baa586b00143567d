package kz.senim.client;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SenimIT
class CaseLoadIT {

	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@BeforeEach
	void givenAnAgency() {
		this.agency = Agency.open();
	}

	@Test
	void sortsPeopleInKazakhOrderInEveryLanguage() throws Exception {
		List<String> names = List.of("Ұлықбек", "Іргебаева", "Қасымова", "Алиева", "Касымова", "Әлиева", "Усенова");
		names.forEach((name) -> this.agency.client().of(this.agency.worker).named(name, "Айгүл", null).save());

		for (String language : List.of("ru", "kk", "en")) {
			assertThat(names("/clients?lang=" + language)).extracting((name) -> name.split(" ")[0])
				.containsExactly("Алиева", "Әлиева", "Касымова", "Қасымова", "Усенова", "Ұлықбек", "Іргебаева");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "contact", "step", "acuteness", "trust" })
	void showsEveryClientOnceOverAllPages(String sort) throws Exception {
		for (int i = 0; i < 45; i++) {
			ClientId client = this.agency.client()
				.of(this.agency.worker)
				.named("Сынақ" + (char) ('а' + i % 7), "Үлгі" + i, null)
				.save();
			if (i % 3 == 0) {
				glance(client, i);
			}
		}

		Document first = page("/clients?sort=" + sort);
		Document second = page(first.select(".s-pager a[rel=next]").attr("href"));

		assertThat(first.select("tbody th a.s-quiet").eachText()).hasSize(40);
		assertThat(second.select("tbody th a.s-quiet").eachText()).hasSize(5)
			.doesNotContainAnyElementsOf(first.select("tbody th a.s-quiet").eachText());
	}

	@Test
	void hidesTheNameOfARestrictedClient() throws Exception {
		this.agency.client()
			.of(this.agency.worker)
			.named("Жасырын", "Аты", null)
			.restrictedTo(this.agency.worker)
			.save();

		assertThat(names("/clients")).noneMatch((name) -> name.contains("Жасырын")).hasSize(1);
	}

	@Test
	void keepsASelectionUnderANameAndForgetsIt() throws Exception {
		this.agency.client().of(this.agency.worker).named("Үлгі", "Айгүл", null).save();
		keep("Қысқа тізім");
		keep("Қысқа тізім");

		Document page = page("/clients?view=conflict&sort=acuteness&status=ACTIVE");
		assertThat(page.select(".s-views [aria-current=true]").text()).isEqualTo("Қысқа тізім");
		assertThat(page.select(".s-views li").eachText()).filteredOn("Қысқа тізім"::equals).hasSize(1);
		String remove = page.select("form[action$=remove]").attr("action");
		assertThat(this.mvc.perform(post(remove).with(People.signedIn(this.agency.colleague.id())).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
		this.mvc.perform(post(remove).with(People.signedIn(this.agency.worker.id())).with(csrf())).andReturn();
		assertThat(page("/clients").select(".s-views").text()).doesNotContain("Қысқа тізім");
	}

	@Test
	void showsAForeignWorkerNothing() throws Exception {
		this.agency.anyClient();

		Document page = Jsoup
			.parse(this.mvc.perform(get("/clients").with(People.signedIn(this.agency.foreignWorker.id())))
				.andReturn()
				.getResponse()
				.getContentAsString());

		assertThat(page.select("tbody tr")).isEmpty();
		assertThat(page.select(".s-empty a").attr("href")).isEqualTo("/clients/new");
	}

	private static void glance(ClientId client, int i) {
		TestDatabase.owner()
			.sql("""
					insert into client_glance (client_id, last_contact_at, trust_worker, open_conflicts, highest_acuteness, next_step, next_step_on)
					values (:client, now() - make_interval(days => :i), '{5,4,3}', 1, 1 + :i % 5, 'қадам', current_date + :i)
					on conflict (client_id) do update set last_contact_at = excluded.last_contact_at,
					  trust_worker = excluded.trust_worker, open_conflicts = 1, highest_acuteness = excluded.highest_acuteness,
					  next_step = excluded.next_step, next_step_on = excluded.next_step_on
					""")
			.param("client", client.value())
			.param("i", i)
			.update();
	}

	private void keep(String name) throws Exception {
		var answer = this.mvc
			.perform(post("/clients/views").param("formKey", UUID.randomUUID().toString())
				.param("name", name)
				.param("view", "conflict")
				.param("sort", "acuteness")
				.param("status", "ACTIVE")
				.with(People.signedIn(this.agency.worker.id()))
				.with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getRedirectedUrl()).isEqualTo("/clients?view=conflict&sort=acuteness&status=ACTIVE");
	}

	private List<String> names(String path) throws Exception {
		return page(path).select("tbody th a.s-quiet").eachText();
	}

	private Document page(String path) throws Exception {
		var answer = this.mvc
			.perform(
					get(path.startsWith("?") ? "/clients" + path : path).with(People.signedIn(this.agency.worker.id())))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

}
