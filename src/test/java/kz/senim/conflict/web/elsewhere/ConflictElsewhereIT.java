package kz.senim.conflict.web.elsewhere;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import kz.senim.catalog.UsedCount;
import kz.senim.client.Clients;
import kz.senim.client.SearchSource;
import kz.senim.client.TimelineSource;
import kz.senim.conflict.ConflictCases;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.domain.ConflictRegistration;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
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
 * Conflicts in the contact form, in search and timeline, and in the lists of the admin.
 */
@SenimIT
class ConflictElsewhereIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private Conflicts conflicts;

	@Autowired
	private Clients clients;

	@Autowired
	private ConflictRegistration registration;

	@Autowired
	private List<SearchSource> searches;

	@Autowired
	private List<TimelineSource> timelines;

	@Autowired
	private List<UsedCount> uses;

	private ClientId client;

	@BeforeEach
	void aClientOfTheWorker() {
		this.client = this.agency.anyClient();
	}

	@Test
	void contactFormOffersTheDraftWithItsTickPreset() throws Exception {
		Document form = open("/clients/" + this.client + "/contacts/new");

		assertThat(form.select("input[name=conflict.create][checked]")).hasSize(1);
		assertThat(form.select("input[name=conflict.cause]")).hasSizeGreaterThan(10);
		assertThat(form.select("input[name=conflict.acuteness][checked]").attr("value")).isEmpty();
	}

	@Test
	void contactWithAConflictLeavesADraftOfIt() throws Exception {
		String contact = log(true);

		List<ConflictRef> open = this.acting.as(this.agency.worker.actor(), () -> this.conflicts.open(this.client));

		assertThat(open).singleElement().satisfies((conflict) -> {
			assertThat(conflict.status()).isEqualTo(ConflictStatus.DRAFT);
			assertThat(conflict.acuteness()).isEqualTo(2);
		});
		assertThat(open(contact).text()).contains(open.get(0).number());
		assertThat(Agency.read("select facts from conflict where client_id = ?", String.class, this.client.value()))
			.isEqualTo("Разговор прервался");
	}

	@Test
	void withTheTickClearedThereIsNone() throws Exception {
		log(false);

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.conflicts.open(this.client))).isEmpty();
	}

	@Test
	void isFoundByItsNumberByThoseWhoSeeTheClient() {
		ConflictId id = register();
		String typed = this.acting.as(this.agency.worker.actor(), () -> this.conflicts.require(id)).number();
		String latin = "KF " + Integer.parseInt(typed.substring(typed.length() - 6));

		assertThat(find(this.agency.worker, latin)).contains("/conflicts/" + id);
		assertThat(find(this.agency.foreignWorker, latin)).doesNotContain("/conflicts/" + id);
	}

	@Test
	void standsInTheTimelineOfTheClient() {
		ConflictId id = register();

		List<String> paths = this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.timelines.stream()
					.filter((source) -> source.filter().equals("conflict"))
					.flatMap((source) -> source.items(this.clients.require(this.client), null, 10).stream())
					.map(TimelineSource.Item::path)
					.toList());

		assertThat(paths).containsExactly("/conflicts/" + id);
	}

	@Test
	void adminLearnsHowOftenACodeIsUsedAndNothingElse() {
		register();

		long used = this.acting.as(this.agency.admin.actor(),
				() -> this.uses.stream()
					.mapToLong((one) -> one.usesOf("conflict_cause").getOrDefault("INFO", 0L))
					.sum());

		assertThat(used).isPositive();
	}

	private ConflictId register() {
		return this.acting.as(this.agency.worker.actor(),
				() -> this.registration.register(ConflictCases.papers(this.client, this.agency.worker, 2)));
	}

	private List<String> find(Agency.Person person, String words) {
		return this.acting.as(person.actor(),
				() -> this.searches.stream()
					.flatMap((one) -> one.find(words, 10).stream())
					.map(SearchSource.Hit::path)
					.toList());
	}

	private String log(boolean create) throws Exception {
		MockHttpServletRequestBuilder request = post("/clients/{id}/contacts/new", this.client).with(csrf())
			.with(People.signedIn(this.agency.worker.id()))
			.param("formKey", UUID.randomUUID().toString())
			.param("day", "today")
			.param("time", "9:15")
			.param("minutes", "30")
			.param("channel", "PHONE")
			.param("purposes", "SUPPORT")
			.param("whatHappened", "Разговор прервался")
			.param("outcomes", "CONFLICT")
			.param("tension", "7")
			.param("conflict.shown", "true")
			.param("conflict.cause", "COMM_BARRIER")
			.param("conflict.acuteness", "2");
		if (create) {
			request.param("conflict.create", "true");
		}
		MvcResult done = this.mvc.perform(request).andReturn();
		assertThat(done.getResponse().getStatus()).as(done.getResponse().getContentAsString()).isEqualTo(302);
		return String.valueOf(done.getResponse().getRedirectedUrl());
	}

	private Document open(String path) throws Exception {
		MvcResult answer = this.mvc.perform(get(URI.create(path)).with(People.signedIn(this.agency.worker.id())))
			.andReturn();
		assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());
		assertThat(page.text()).doesNotContain("??");
		return page;
	}

}
