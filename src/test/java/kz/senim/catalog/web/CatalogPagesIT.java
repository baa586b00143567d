package kz.senim.catalog.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.catalog.CodeItem;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Admins look after the lists.
 */
@SenimIT
class CatalogPagesIT {

	private static final String LIST = "/admin/catalog/support_type";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private CodeLists lists;

	private final String code = "X_" + Uuids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);

	@AfterEach
	void removeOwnCode() {
		TestDatabase.owner().sql("delete from catalog_item where code = ?").param(this.code).update();
	}

	@Test
	void allListsAreNamedInEveryLanguage() throws Exception {
		for (String language : List.of("ru", "kk", "en")) {
			List<String> names = page("/admin/catalog?lang=" + language).select("main tbody th a").eachText();

			assertThat(names).as(language).hasSize(44).noneMatch((name) -> name.contains("??"));
		}
	}

	@Test
	void aListShowsItsCodesWithAllLabels() throws Exception {
		Document page = page("/admin/catalog/gesture?lang=ru");

		assertThat(page.select("main tbody tr")).hasSize(11);
		assertThat(page.select("main tbody tr").first().text()).contains("APOLOGY", "извинение", "кешірім сұрау");
		assertThat(page.select("a[href$=/new]")).isEmpty();
		this.mvc.perform(get("/admin/catalog/no_such_list").with(People.signedIn(this.agency.admin.actor())))
			.andExpect(status().isNotFound());
	}

	@Test
	void anOwnCodeIsAddedOnceAndOffered() throws Exception {
		UUID key = Uuids.next();
		for (int i = 0; i < 2; i++) {
			send(LIST + "/new", Map.of("code", this.code, "ru", "своё", "formKey", key.toString()))
				.andExpect(redirectedUrl(LIST));
		}

		assertThat(this.lists.items("support_type")).extracting(CodeItem::code).contains(this.code);
		assertThat(page(LIST).select("main tr:contains(" + this.code + ") .s-badge--warn")).hasSize(2);
	}

	@Test
	void aCodeWithoutThePrefixOrAlreadyTakenIsRefusedAtItsField() throws Exception {
		add();

		for (String wrong : List.of("OWN", "X_", this.code)) {
			Document page = Jsoup
				.parse(send(LIST + "/new", Map.of("code", wrong, "ru", "моё слово", "formKey", Uuids.next().toString()))
					.andExpect(status().is(422))
					.andReturn()
					.getResponse()
					.getContentAsString());
			assertThat(page.select("#f-code").attr("aria-invalid")).as(wrong).isEqualTo("true");
			assertThat(page.select("#f-ru").text()).isEqualTo("моё слово");
		}
	}

	@Test
	void anEditedLabelShowsAtOnce() throws Exception {
		add();

		send(edit(), Map.of("ru", "наше слово", "version", "0")).andExpect(redirectedUrl(LIST));

		assertThat(this.lists.label("support_type", this.code)).isEqualTo("Наше слово");
		assertThat(Agency.read("""
				select count(*) from audit_event
				 where action = 'catalog.edited' and staff_id = ? and details ->> 'code' = ?
				""", Long.class, this.agency.admin.uuid(), this.code)).isOne();
	}

	@Test
	void aStaleSaveShowsBothTextsAndLosesNothing() throws Exception {
		add();
		send(edit(), Map.of("ru", "их слово", "version", "0"));

		Document page = Jsoup.parse(send(edit(), Map.of("ru", "моё слово", "baseRu", "своё", "version", "0"))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString());

		assertThat(page.select("main").text()).contains("моё слово", "их слово", "своё");
		assertThat(page.select("input[name=version]").val()).isEqualTo("1");
	}

	@Test
	void aProtectedCodeCannotBeRetired() throws Exception {
		String home = "/admin/catalog/contact_place/HOME/edit";
		Document form = page(home);

		assertThat(form.select("#f-validTo")).isEmpty();
		send(home, Map.of("ru", "дом клиента", "validTo", "23.11.2026", "version", form.select("[name=version]").val()))
			.andExpect(status().is(422));
		assertThat(this.lists.items("contact_place")).extracting(CodeItem::code).contains("HOME");
	}

	@Test
	void aCodeNeedsALabelInOneLanguage() throws Exception {
		add();

		send(edit(), Map.of("ru", " ", "version", "0")).andExpect(status().is(422));
	}

	@Test
	void nobodyElseLooksAfterTheLists() throws Exception {
		this.mvc.perform(get("/admin/catalog").with(People.signedIn(this.agency.supervisor.actor())))
			.andExpect(status().isForbidden());
	}

	private void add() throws Exception {
		send(LIST + "/new", Map.of("code", this.code, "ru", "своё", "formKey", Uuids.next().toString()));
	}

	private String edit() {
		return LIST + "/" + this.code + "/edit";
	}

	private ResultActions send(String address, Map<String, String> fields) throws Exception {
		MockHttpServletRequestBuilder request = post(address).with(People.signedIn(this.agency.admin.actor()))
			.with(csrf());
		fields.forEach(request::param);
		return this.mvc.perform(request);
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(People.signedIn(this.agency.admin.actor())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
