package kz.senim.client.web.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SenimIT
class RestrictionPagesIT {

	private static final String NAME = "Канарейкина";

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@Test
	void restrictsNamesAndEndsByForms() throws Exception {
		ClientId client = this.agency.client().of(this.agency.worker).named(NAME, "Алтын", null).save();
		String path = "/clients/" + client + "/restriction";

		assertThat(send(this.agency.worker, path + "/new", "formKey", key(), "why", "DOMESTIC_VIOLENCE").getStatus())
			.isEqualTo(422);
		assertThat(send(this.agency.worker, path + "/new", "formKey", key(), "why", "DOMESTIC_VIOLENCE", "codeName",
				"Ласточка")
			.getRedirectedUrl()).isEqualTo(path);
		assertThat(page(this.agency.worker, path).select("#named li")).hasSize(2);
		assertThat(send(this.agency.supervisor, path + "/names/new", "formKey", key(), "person",
				this.agency.colleague.id().toString(), "reason", "Замена")
			.getRedirectedUrl()).isEqualTo(path);
		assertThat(page(this.agency.colleague, path).select("#changes").text()).contains("Замена");
		assertThat(send(this.agency.worker, path + "/lift", "formKey", key(), "reason", "Опасности нет")
			.getRedirectedUrl()).isEqualTo(path);
		assertThat(page(this.agency.supervisor, path + "/lift").text()).contains("Опасности нет");
		assertThat(send(this.agency.supervisor, path + "/lift/confirm", "formKey", key()).getRedirectedUrl())
			.isEqualTo("/clients/" + client);
	}

	@Test
	void nobodyElseFindsTheFileAndTheNamedFindOnlyTheCodeName() throws Exception {
		ClientId client = restricted();
		task(client);
		List<String> told = new ArrayList<>();
		for (Person person : List.of(this.agency.colleague, this.agency.head, this.agency.foreignSupervisor)) {
			for (String path : List.of("/", "/week", "/clients", "/team", "/notices", "/team/transfer")) {
				MockHttpServletResponse answer = open(person, path);
				if (answer.getContentAsString().matches("(?s).*(" + NAME + "|Ласточка|" + client + ").*")) {
					told.add(person.role() + " " + path);
				}
			}
			assertThat(open(person, "/clients/" + client).getStatus()).isEqualTo(404);
		}
		for (String path : List.of("/", "/week", "/clients", "/clients/" + client,
				"/clients/" + client + "/restriction", "/clients/" + client + "/workers",
				"/clients/" + client + "/contacts")) {
			Document page = page(this.agency.worker, path);
			page.select(".s-noprint").remove();
			if (page.outerHtml().contains(NAME)) {
				told.add("named person, printed: " + path);
			}
			assertThat(page.title()).doesNotContain(NAME, "Ласточка");
		}

		assertThat(told).isEmpty();
		assertThat(page(this.agency.worker, "/clients").text()).contains("Ласточка");
	}

	@Test
	void aWorkerStatesTheOwnConflictOfInterestAndTheSupervisorReadsIt() throws Exception {
		ClientId client = this.agency.anyClient();
		String path = "/clients/" + client + "/interests";

		assertThat(page(this.agency.worker, path).select("#f-person option")).hasSize(2);
		assertThat(send(this.agency.worker, path, "formKey", key(), "person", this.agency.worker.id().toString(),
				"kind", "NEIGHBOUR", "words", "Живём на одной площадке")
			.getRedirectedUrl()).isEqualTo("/clients");
		assertThat(open(this.agency.worker, path).getStatus()).isEqualTo(404);

		Document shown = page(this.agency.supervisor, path);
		assertThat(shown.select("#interests").text()).contains("Живём на одной площадке");
		String end = shown.select("#interests a").attr("href");
		assertThat(send(this.agency.supervisor, end, "formKey", key(), "reason", " ").getStatus()).isEqualTo(422);
		assertThat(send(this.agency.supervisor, end, "formKey", key(), "reason", "Переехал").getRedirectedUrl())
			.isEqualTo(path);
		assertThat(open(this.agency.worker, "/clients/" + client).getStatus()).isEqualTo(200);
	}

	@Test
	void handsChosenClientsOverFromThePageOfTheTeam() throws Exception {
		this.agency.anyClient();
		this.agency.anyClient();

		assertThat(page(this.agency.supervisor, "/team/transfer").select("a[href*=from]").attr("href"))
			.endsWith(this.agency.worker.id().toString());
		Document form = page(this.agency.supervisor, "/team/transfer?from=" + this.agency.worker.id());
		List<String> chosen = form.select("input[name=chosen][checked]").eachAttr("value");
		assertThat(chosen).hasSize(2);
		assertThat(send(this.agency.supervisor, "/team/transfer", "formKey", key(), "from",
				this.agency.worker.id().toString(), "worker", this.agency.colleague.id().toString(), "note", "Уход",
				"chosen", chosen.get(0), "chosen", chosen.get(1))
			.getRedirectedUrl()).isEqualTo("/team");

		assertThat(page(this.agency.colleague, "/notices").text()).contains("2").doesNotContain("??");
		assertThat(open(this.agency.worker, "/clients").getContentAsString()).doesNotContain("Үлгібаева");
	}

	private ClientId restricted() {
		return this.agency.client()
			.of(this.agency.worker)
			.named(NAME, "Алтын", null)
			.codeName("Ласточка")
			.restrictedTo(this.agency.worker, this.agency.supervisor)
			.save();
	}

	private void task(ClientId client) {
		TestDatabase.owner()
			.sql("""
					insert into task (id, client_id, kind, title, staff_id, owner, due_on, starts_at, minutes, channel, place,
					                  state, created_by, created_at, version)
					values (?, ?, 'MEETING', 'Встреча', ?, 'WORKER', '2026-11-23', '2026-11-23T07:00:00Z', 30, 'IN_PERSON', 'OFFICE',
					        'OPEN', ?, now(), 0)
					""")
			.params(Uuids.next(), client.value(), this.agency.worker.uuid(), this.agency.worker.uuid())
			.update();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private MockHttpServletResponse open(Person person, String path) throws Exception {
		return this.mvc.perform(get(path).with(People.signedIn(person.id()))).andReturn().getResponse();
	}

	private Document page(Person person, String path) throws Exception {
		MockHttpServletResponse answer = open(person, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse send(Person person, String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(csrf()).with(People.signedIn(person.id()));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
