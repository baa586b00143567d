package kz.senim.contact.web;

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

		java.nio.file.Files.writeString(java.nio.file.Path.of("target/form.html"), html);
		Document page = Jsoup.parse(html);
		assertThat(page.select("input[name=channel][checked]").val()).isEqualTo("IN_PERSON");
		assertThat(page.select("input[name=trust][checked]").val()).isEmpty();
		assertThat(page.select("input[name=outcomes][checked]")).isEmpty();
		assertThat(html).doesNotContain("??");
	}

	@Test
	void savesAContactOnceHoweverOftenItIsSent() throws Exception {
		ClientId client = this.agency.anyClient();
		String key = java.util.UUID.randomUUID().toString();

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
		return this.mvc
			.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders
				.post("/clients/{id}/contacts/new", client)
				.with(People.signedIn(this.agency.worker.id()))
				.with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
				.param("formKey", key)
				.param("day", "today")
				.param("time", "9:15")
				.param("minutes", "45")
				.param("channel", "IN_PERSON")
				.param("place", "HOME")
				.param("purposes", "PLAN", "SUPPORT")
				.param("whatHappened", "Разобрали две справки и сроки.")
				.param("phrases", "TERMS_DISCUSSED")
				.param("services", "LEGAL")
				.param("serviceResult", "GIVEN")
				.param("advice", "Позвонить заранее")
				.param("trust", "6")
				.param("outcomes", "AGREED", "INFO_GIVEN")
				.param("step", "Принести справку")
				.param("stepOwner", "CLIENT")
				.param("stepIn", "7")
				.param("style", "SUPPORTIVE")
				.param("clientTrust", "5")
				.param("clientHow", "TOLD")
				.param("listening", "OPEN_QUESTION")
				.param("words", "Опять сказали ждать")
				.param("wordsLanguage", "ru")
				.param("emotions[0].side", "CLIENT")
				.param("emotions[0].code", "ANXIETY")
				.param("emotions[0].before", "7")
				.param("emotions[0].after", "4")
				.param("strengths[0].domain", "FAMILY")
				.param("strengths[0].evidence", "Дочь помогает")
				.param("participants[0].kind", "RELATIVE")
				.param("participants[0].name", "дочь")
				.param("clientExpects", "Помощь")
				.param("clientMet", "YES")
				.param("support", "LISTENED"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

}
