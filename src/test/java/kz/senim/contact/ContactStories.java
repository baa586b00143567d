package kz.senim.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.People;
import org.jspecify.annotations.Nullable;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Filled forms of a contact, and how they are sent. The test clock stands at 10:00.
 */
public final class ContactStories {

	private ContactStories() {
	}

	/** The least that can be logged: a call in which one phrase says what happened. */
	public static MultiValueMap<String, String> least() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("formKey", UUID.randomUUID().toString());
		form.add("day", "today");
		form.add("time", "9:15");
		form.add("minutes", "15");
		form.add("channel", "PHONE");
		form.add("purposes", "PLAN");
		form.add("phrases", "TERMS_DISCUSSED");
		return form;
	}

	/** A visit with every field filled. */
	public static MultiValueMap<String, String> full() {
		MultiValueMap<String, String> form = least();
		form.setAll(Map.ofEntries(Map.entry("minutes", "45"), Map.entry("channel", "IN_PERSON"),
				Map.entry("place", "HOME"), Map.entry("whatHappened", "Разобрали две справки и сроки."),
				Map.entry("services", "LEGAL"), Map.entry("serviceText", "Письмо в отдел"),
				Map.entry("serviceResult", "GIVEN"), Map.entry("advice", "Позвонить заранее"), Map.entry("trust", "6"),
				Map.entry("step", "Принести справку"), Map.entry("stepOwner", "CLIENT"), Map.entry("stepIn", "7"),
				Map.entry("style", "SUPPORTIVE"), Map.entry("clientTrust", "5"), Map.entry("clientHow", "TOLD"),
				Map.entry("understood", "YES"), Map.entry("listening", "OPEN_QUESTION"), Map.entry("retold", "true"),
				Map.entry("support", "LISTENED"), Map.entry("words", "Опять сказали ждать"),
				Map.entry("wordsLanguage", "ru"), Map.entry("clientExpects", "Помощь"),
				Map.entry("clientMet", "PARTLY")));
		form.setAll(Map.of("emotions[0].side", "CLIENT", "emotions[0].code", "ANXIETY", "emotions[0].before", "7",
				"emotions[0].after", "4", "strengths[0].domain", "FAMILY", "strengths[0].evidence", "Дочь помогает",
				"participants[0].kind", "RELATIVE", "participants[0].name", "дочь"));
		form.put("purposes", List.of("PLAN", "SUPPORT"));
		form.put("outcomes", List.of("AGREED", "INFO_GIVEN"));
		return form;
	}

	/** Sends the form and tells the path of the contact. */
	public static String log(MockMvc mvc, Agency.Person worker, ClientId client, MultiValueMap<String, String> form)
			throws Exception {
		@Nullable String path = send(mvc, worker, client, form).andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return String.valueOf(path);
	}

	public static ResultActions send(MockMvc mvc, Agency.Person worker, ClientId client,
			MultiValueMap<String, String> form) throws Exception {
		return mvc.perform(post("/clients/{id}/contacts/new", client).with(People.signedIn(worker.id()))
			.with(csrf())
			.params(form));
	}

}
