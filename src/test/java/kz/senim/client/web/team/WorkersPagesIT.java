package kz.senim.client.web.team;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
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
class WorkersPagesIT {

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@Test
	void handsAClientOverAndKeepsTheNoteInTheHistory() throws Exception {
		ClientId client = this.agency.anyClient();
		Document form = page(this.agency.supervisor, "/clients/" + client + "/workers/main");

		assertThat(form.select(".s-note").text()).contains("Демова");
		MockHttpServletResponse sent = send(this.agency.supervisor, "/clients/" + client + "/workers/main", "formKey",
				form.select("[name=formKey]").val(), "seen", form.select("[name=seen]").val(), "worker",
				this.agency.colleague.id().toString(), "note", "Звонить после обеда");

		assertThat(sent.getRedirectedUrl()).isEqualTo("/clients/" + client + "/workers");
		Document shown = page(this.agency.colleague, "/clients/" + client + "/workers");
		assertThat(shown.select("#now").text()).contains("Әріптес", "Звонить после обеда", "Бақылау");
		assertThat(shown.select("#before").text()).contains("Демова");
		assertThat(shown.select("#now a[href*=/workers/]")).isEmpty();
		assertThat(open(this.agency.worker, "/clients/" + client + "/workers").getStatus()).isEqualTo(404);
		assertThat(page(this.agency.colleague, "/notices").text()).doesNotContain("??");
	}

	@Test
	void namesTheWorkersOnTheCardWithTheWayToTheirPage() throws Exception {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);

		Document card = page(this.agency.supervisor, "/clients/" + client);

		assertThat(card.select("#workers li").eachText()).hasSize(2).first().asString().startsWith("Демова");
		assertThat(card.select("#workers a").attr("href")).isEqualTo("/clients/" + client + "/workers");
	}

	@Test
	void keepsWhatWasTypedWhenTheNoteMisses() throws Exception {
		ClientId client = this.agency.anyClient();
		Document form = page(this.agency.supervisor, "/clients/" + client + "/workers/main");

		MockHttpServletResponse sent = send(this.agency.supervisor, "/clients/" + client + "/workers/main", "formKey",
				form.select("[name=formKey]").val(), "seen", form.select("[name=seen]").val(), "worker",
				this.agency.colleague.id().toString(), "note", " ");

		Document again = Jsoup.parse(sent.getContentAsString());
		assertThat(sent.getStatus()).isEqualTo(422);
		assertThat(again.select("#f-note-e")).isNotEmpty();
		assertThat(again.select("#f-worker option[selected]").val()).isEqualTo(this.agency.colleague.id().toString());
		assertThat(again.select("[name=formKey]").val()).isEqualTo(form.select("[name=formKey]").val());
	}

	@Test
	void saysThatSomebodyWasQuickerAndKeepsTheForm() throws Exception {
		ClientId client = this.agency.anyClient();

		MockHttpServletResponse sent = send(this.agency.supervisor, "/clients/" + client + "/workers/main", "formKey",
				UUID.randomUUID().toString(), "worker", this.agency.colleague.id().toString(), "note", "Записка");

		Document again = Jsoup.parse(sent.getContentAsString());
		assertThat(sent.getStatus()).isEqualTo(422);
		assertThat(again.select("#f-worker-e")).isNotEmpty();
		assertThat(again.select("#f-note").text()).isEqualTo("Записка");
		assertThat(again.select("[name=seen]").val()).isNotEmpty();
	}

	@Test
	void answersNonsenseWithTheFormOrAClearRefusal() throws Exception {
		ClientId client = this.agency.anyClient();
		String main = "/clients/" + client + "/workers/main";

		assertThat(send(this.agency.supervisor, main, "formKey", "x", "worker", "y", "seen", "z").getStatus())
			.isEqualTo(422);
		assertThat(send(this.agency.supervisor, main).getStatus()).isEqualTo(422);
		assertThat(send(this.agency.worker, main).getStatus()).isEqualTo(403);
		assertThat(open(this.agency.worker, main).getStatus()).isEqualTo(403);
		assertThat(open(this.agency.foreignSupervisor, main).getStatus()).isEqualTo(404);
	}

	@Test
	void addsAWorkerAndEndsTheWorkAfterAsking() throws Exception {
		ClientId client = this.agency.anyClient();
		String workers = "/clients/" + client + "/workers";
		Document form = page(this.agency.supervisor, workers + "/add");

		assertThat(form.select("#f-worker option").eachAttr("value")).contains(this.agency.colleague.id().toString())
			.doesNotContain(this.agency.worker.id().toString());
		assertThat(send(this.agency.supervisor, workers + "/add", "formKey", form.select("[name=formKey]").val(),
				"worker", this.agency.colleague.id().toString(), "note", "")
			.getRedirectedUrl()).isEqualTo(workers);
		String remove = page(this.agency.supervisor, workers).select("#now li a").attr("href");
		Document asked = page(this.agency.supervisor, remove);
		assertThat(asked.select("main").text()).contains("Әріптес");
		assertThat(send(this.agency.supervisor, remove, "formKey", asked.select("[name=formKey]").val())
			.getRedirectedUrl()).isEqualTo(workers);
		assertThat(page(this.agency.supervisor, workers).select("#now").text()).doesNotContain("Әріптес");
	}

	private Document page(Person person, String path) throws Exception {
		MockHttpServletResponse answer = open(person, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.text()).doesNotContain("??");
		return page;
	}

	private MockHttpServletResponse open(Person person, String path) throws Exception {
		return this.mvc.perform(get(path).with(People.signedIn(person.id()))).andReturn().getResponse();
	}

	private MockHttpServletResponse send(Person person, String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(csrf()).with(People.signedIn(person.id()));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
