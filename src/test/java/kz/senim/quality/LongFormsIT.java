package kz.senim.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Long forms can be put aside and taken up again; an edit form that is saved leaves no
 * draft.
 */
@SenimIT
class LongFormsIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ClientId client;

	@BeforeEach
	void client() {
		this.client = this.agency.anyClient();
	}

	@Test
	void theCorrectionOfAFile() throws Exception {
		String page = "/clients/" + this.client + "/edit";

		Map<String, String> kept = putAsideAndResume(this.agency.worker, page, "person.addressAs", "Айгүл апай");

		savedTheDraftIsGone(this.agency.worker, page, kept);
	}

	@Test
	void aNewConflict() throws Exception {
		putAsideAndResume(this.agency.worker, "/conflicts/new?client=" + this.client, "title", "Справка потерялась");
	}

	@Test
	void aNewClient() throws Exception {
		putAsideAndResume(this.agency.worker, "/clients/new", "person.surname", "Сыдықова");
	}

	@Test
	void theSettlement() throws Exception {
		String page = "/conflicts/" + talking() + "/settlement";

		Map<String, String> kept = putAsideAndResume(this.agency.worker, page, "madeClear", "Она ждала звонка");

		savedTheDraftIsGone(this.agency.worker, page, kept);
	}

	@Test
	void thePreparationOfATalk() throws Exception {
		putAsideAndResume(this.agency.worker, "/conflicts/" + talking() + "/sessions/prepare", "goal",
				"Договориться о дате");
	}

	@Test
	void theDecisionOfAReview() throws Exception {
		ConflictId conflict = ConflictMother.of(this.client, this.agency.worker)
			.at("AGREED")
			.settled("CLOSED_RESOLVED")
			.save();
		String version = Agency.read("select version::text from conflict where id = ?", String.class, conflict.value());
		send(post("/conflicts/" + conflict + "/move").param("version", version).param("to", "REVIEW"),
				this.agency.worker);
		UUID review = Agency.read("select id from review where conflict_id = ?", UUID.class, conflict.value());

		putAsideAndResume(this.agency.supervisor, "/reviews/" + review, "remark", "Спросите её ещё раз");
	}

	private Map<String, String> putAsideAndResume(Person person, String page, String field, String text)
			throws Exception {
		Map<String, String> form = form(open(person, page));
		form.put(field, text);
		String key = form.get("formKey");
		send(fill(post("/drafts/" + key), form), person);
		assertThat(open(person, "/").select("a[href*='draft=" + key + "']")).hasSize(1);

		Map<String, String> again = form(open(person, page + (page.contains("?") ? "&" : "?") + "draft=" + key));

		assertThat(again).containsEntry("formKey", key).containsEntry(field, text);
		return again;
	}

	private void savedTheDraftIsGone(Person person, String page, Map<String, String> form) throws Exception {
		UUID key = UUID.fromString(form.get("formKey"));
		send(fill(post(page), form), person);

		assertThat(Agency.read("select count(*) from draft where form_key = ?", Long.class, key)).isZero();
		assertThat(perform(get(page).param("draft", key.toString()), person).getStatus()).isEqualTo(302);
		assertThat(
				perform(fill(post("/drafts/" + key), form).header("X-Senim-Background", "draft"), person).getStatus())
			.isEqualTo(409);
	}

	private ConflictId talking() {
		return ConflictMother.of(this.client, this.agency.worker).at("NEGOTIATION").save();
	}

	private static Map<String, String> form(Document page) {
		FormElement form = (FormElement) page.selectFirst("form:has([name=_form])");
		assertThat(form).isNotNull();
		Map<String, String> fields = new LinkedHashMap<>();
		form.formData().forEach((field) -> fields.put(field.key(), field.value()));
		return fields;
	}

	private static MockHttpServletRequestBuilder fill(MockHttpServletRequestBuilder request, Map<String, String> form) {
		form.forEach(request::param);
		return request;
	}

	private Document open(Person person, String page) throws Exception {
		MockHttpServletResponse answer = perform(get(page), person);
		assertThat(answer.getStatus()).as(page).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private void send(MockHttpServletRequestBuilder request, Person person) throws Exception {
		MockHttpServletResponse answer = perform(request, person);
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Person person) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(person.actor())).with(csrf())).andReturn().getResponse();
	}

}
