package kz.senim.contact.web;

import java.util.UUID;

import kz.senim.contact.ContactStories;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SenimIT
class ContactPageIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Test
	void showsEverythingThatWasLogged() throws Exception {
		String path = logged(this.agency.anyClient());

		Document page = page(path);

		assertThat(page.text()).contains("Разобрали две справки", "Обсуждены сроки", "Позвонить заранее",
				"Опять сказали ждать", "Дочь помогает", "дочь", "Открытый вопрос", "Помощь");
		assertThat(page.html()).doesNotContain("??");
		assertThat(page.select("title").text()).doesNotContain("Үлгібаева");
	}

	@Test
	void keepsAnAddendumWithItsAuthorBesideTheUntouchedContact() throws Exception {
		String path = logged(this.agency.anyClient());
		String key = UUID.randomUUID().toString();

		for (int i = 0; i < 2; i++) {
			this.mvc
				.perform(post(path + "/addenda").with(People.signedIn(this.agency.worker.id()))
					.with(csrf())
					.param("formKey", key)
					.param("text", "Справка нашлась"))
				.andExpect(status().is3xxRedirection());
		}

		Document page = page(path);
		assertThat(page.select("section[aria-labelledby=addenda]").text()).contains("Справка нашлась", "Демова");
		assertThat(page.select("section[aria-labelledby=addenda] .s-break")).hasSize(1);
	}

	@Test
	void asksForTheTextOfAnAddendum() throws Exception {
		String path = logged(this.agency.anyClient());

		this.mvc
			.perform(post(path + "/addenda").with(People.signedIn(this.agency.worker.id()))
				.with(csrf())
				.param("formKey", UUID.randomUUID().toString())
				.param("text", " "))
			.andExpect(status().is(422));
	}

	@Test
	void strikesAContactThatWasEnteredInErrorAndCountsWithoutIt() throws Exception {
		ClientId client = this.agency.anyClient();
		String path = logged(client);

		this.mvc
			.perform(post(path + "/error").with(People.signedIn(this.agency.worker.id()))
				.with(csrf())
				.param("version", "0")
				.param("reason", "Другой клиент"))
			.andExpect(status().is3xxRedirection());

		assertThat(page(path).text()).contains("Ошибочная запись", "Другой клиент", "Разобрали две справки");
		assertThat(Agency.read("select cardinality(trust_worker) from client_glance where client_id = ?", Integer.class,
				client.value()))
			.isZero();
		assertThat(Agency.read("select last_contact_at is null from client_glance where client_id = ?", Boolean.class,
				client.value()))
			.isTrue();
		assertThat(page("/clients/" + client + "/contacts").select(".s-struck")).hasSize(1);
	}

	@Test
	void marksNoErrorFromAPageThatIsOutOfDate() throws Exception {
		String path = logged(this.agency.anyClient());

		this.mvc
			.perform(post(path + "/error").with(People.signedIn(this.agency.worker.id()))
				.with(csrf())
				.param("version", "7")
				.param("reason", "Другой клиент"))
			.andExpect(status().isConflict());
	}

	@Test
	void letsNobodyButTheAuthorOrASupervisorMarkAnError() throws Exception {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);
		String path = logged(client);

		this.mvc
			.perform(post(path + "/error").with(People.signedIn(this.agency.colleague.id()))
				.with(csrf())
				.param("version", "0")
				.param("reason", "Ошибка"))
			.andExpect(status().is(422));
		this.mvc
			.perform(post(path + "/error").with(People.signedIn(this.agency.supervisor.id()))
				.with(csrf())
				.param("version", "0")
				.param("reason", "Ошибка"))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void isUnknownToWorkersOfOtherClients() throws Exception {
		ClientId client = this.agency.anyClient();
		String path = logged(client);

		for (String one : new String[] { path, "/clients/" + client + "/contacts",
				"/clients/" + client + "/contacts/new" }) {
			this.mvc.perform(get(one).with(People.signedIn(this.agency.foreignWorker.id())))
				.andExpect(status().isNotFound());
		}
	}

	private String logged(ClientId client) throws Exception {
		return ContactStories.log(this.mvc, this.agency.worker, client, ContactStories.full());
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(People.signedIn(this.agency.worker.id())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
