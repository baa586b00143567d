package kz.senim.contact.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.contact.ContactStories;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.Drafts;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is refused is kept as typed; what was put aside comes back. */
@SenimIT
class ContactRefusalIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private Drafts drafts;

	@Test
	void keepsEverythingTypedAndLinksToWhatIsWrong() throws Exception {
		ClientId client = this.agency.anyClient();
		MultiValueMap<String, String> form = ContactStories.full();
		form.set("time", "25:99");
		form.set("stepOwner", "");

		Document page = refused(ContactStories.send(this.mvc, this.agency.worker, client, form));

		assertThat(page.select("#errors a[href='#f-time']")).hasSize(1);
		assertThat(page.select("#errors a[href='#f-stepOwner']")).hasSize(1);
		assertThat(page.select("#f-time").val()).isEqualTo("25:99");
		assertThat(page.select("#f-whatHappened").text()).isEqualTo("Разобрали две справки и сроки.");
		assertThat(page.select("input[name=formKey]").val()).isEqualTo(form.getFirst("formKey"));
		assertThat(page.select("input[name=trust][checked]").val()).isEqualTo("6");
		assertThat(page.select("input[name=outcomes][checked]").eachAttr("value")).contains("AGREED", "INFO_GIVEN");
		assertThat(page.select("select[name='emotions[0].code'] option[selected]").val()).isEqualTo("ANXIETY");
		assertThat(page.select("input[name='strengths[0].evidence']").val()).isEqualTo("Дочь помогает");
		assertThat(page.select("textarea[name=words]").text()).isEqualTo("Опять сказали ждать");
		page.select("#errors a")
			.forEach((link) -> assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1));
	}

	@Test
	void answersAnEmptyAndAHostileFormWithItsOwnPage() throws Exception {
		ClientId client = this.agency.anyClient();
		List<Map<String, String>> hostile = List.of(Map.of(), Map.of("formKey", "nonsense"),
				Map.of("whatHappened", "nul \0 and half \uD800"), Map.of("whatHappened", "x".repeat(5000)),
				Map.of("trust", "999999999999"), Map.of("trust", "11"), Map.of("minutes", "-5"), Map.of("meeting", "x"),
				Map.of("meeting", UUID.randomUUID().toString()), Map.of("family", "x"), Map.of("style", "X"),
				Map.of("channel", "X"), Map.of("date", "31.02.2026"), Map.of("date", "01.01.2030"),
				Map.of("emotions[0].before", "4"), Map.of("emotions[0].code", "X", "emotions[0].side", "X"),
				Map.of("listening", "X"), Map.of("stepDate", "01.01.2020", "step", "x", "stepOwner", "CLIENT"));

		for (Map<String, String> one : hostile) {
			MultiValueMap<String, String> form = one.isEmpty() ? new LinkedMultiValueMap<>() : ContactStories.least();
			form.setAll(one);
			int status = ContactStories.send(this.mvc, this.agency.worker, client, form)
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(status).as(one.toString()).isIn(400, 422);
		}
		assertThat(Agency.read("select count(*) from contact where client_id = ?", Long.class, client.value()))
			.isZero();
	}

	@Test
	void resumesADraftAndLeadsToTheContactOnceItIsSent() throws Exception {
		ClientId client = this.agency.anyClient();
		MultiValueMap<String, String> form = ContactStories.full();
		UUID key = UUID.fromString(String.valueOf(form.getFirst("formKey")));
		form.set("whatHappened", "Начато в автобусе");
		String resume = "/clients/" + client + "/contacts/new?draft=" + key;
		this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.drafts.keep(new DraftContent(key, "contact", client, null, null, resume, Map.copyOf(form))));

		Document page = Jsoup
			.parse(open(resume).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
		assertThat(page.select("#f-whatHappened").text()).isEqualTo("Начато в автобусе");
		assertThat(page.select("input[name=formKey]").val()).isEqualTo(key.toString());
		assertThat(page.select("input[name=trust][checked]").val()).isEqualTo("6");

		String path = ContactStories.log(this.mvc, this.agency.worker, client, form);
		open(resume).andExpect(redirectedUrl(path));
		assertThat(Agency.read("select count(*) from draft where form_key = ?", Long.class, key)).isZero();
	}

	private ResultActions open(String path) throws Exception {
		return this.mvc.perform(get(path).with(People.signedIn(this.agency.worker.id())));
	}

	private static Document refused(ResultActions sent) throws Exception {
		return Jsoup.parse(sent.andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
	}

}
