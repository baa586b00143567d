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
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SenimIT
class ContactFormIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Test
	void opensPrefilledButWithoutAnyRating() throws Exception {
		ClientId client = this.agency.anyClient();

		String html = this.mvc
			.perform(get("/clients/{id}/contacts/new", client).with(People.signedIn(this.agency.worker.id())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		Document page = Jsoup.parse(html);
		assertThat(page.select("input[name=channel][checked]").val()).isEqualTo("IN_PERSON");
		assertThat(page.select("input[name=trust][checked]").val()).isEmpty();
		assertThat(page.select("input[name=outcomes][checked]")).isEmpty();
		assertThat(html).doesNotContain("??");
	}

	@Test
	void savesAContactOnceHoweverOftenItIsSent() throws Exception {
		ClientId client = this.agency.anyClient();
		String key = UUID.randomUUID().toString();

		String first = send(client, key);
		String second = send(client, key);

		assertThat(first).startsWith("/contacts/").isEqualTo(second);
		assertThat(Agency.read("select count(*) from contact where client_id = ?", Long.class, client.value()))
			.isEqualTo(1);
		assertThat(Agency.read("select value from rating where client_id = ? and rater = 'WORKER'", Integer.class,
				client.value()))
			.isEqualTo(6);
		assertThat(Agency.read("select title from task where client_id = ?", String.class, client.value()))
			.isEqualTo("Принести справку");
	}

	private String send(ClientId client, String key) throws Exception {
		MultiValueMap<String, String> form = ContactStories.full();
		form.set("formKey", key);
		return ContactStories.log(this.mvc, this.agency.worker, client, form);
	}

}
