package kz.senim.client.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.senim.shell.Flash;
import kz.senim.test.Agency;
import kz.senim.test.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Opens and sends the pages of clients as somebody, in Russian.
 */
public final class Pages {

	private final MockMvc mvc;

	private final Agency.Person person;

	public Pages(MockMvc mvc, Agency.Person person) {
		this.mvc = mvc;
		this.person = person;
	}

	public Answer open(String path) throws Exception {
		return send(get(path));
	}

	/** Sends a form: names and values in turn. */
	public Answer send(String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request);
	}

	private Answer send(MockHttpServletRequestBuilder request) throws Exception {
		MvcResult result = this.mvc
			.perform(request.with(People.signedIn(this.person.id()))
				.cookie(new jakarta.servlet.http.Cookie("senim-lang", "ru")))
			.andReturn();
		MockHttpServletResponse response = result.getResponse();
		Flash flash = (result.getFlashMap() != null) ? (Flash) result.getFlashMap().get("flash") : null;
		return new Answer(response.getStatus(), response.getRedirectedUrl(), Jsoup.parse(response.getContentAsString()),
				(flash != null) ? flash.key() : "");
	}

	/** The fields of a registration that a hurried worker fills in, and more. */
	public static String[] registration(String surname, String... more) {
		List<String> fields = new ArrayList<>(List.of("formKey", UUID.randomUUID().toString(), "person.surname",
				surname, "person.language", "kk", "person.urgency", "PLANNED", "consent.kind", "CONSENT",
				"consent.textVersion", "1", "consent.language", "kk", "consent.givenOn", "23.11.2026", "consent.form",
				"PAPER", "consent.signedBy", "CLIENT"));
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

	/** What came back; the flash is the key of what the next page says. */
	public record Answer(int status, String redirect, Document page, String flash) {

		public String error(String fieldId) {
			return this.page.select("#" + fieldId + "-e").text();
		}

		public String value(String name) {
			return this.page.select("[name=" + name + "]").val();
		}
	}

}
