package kz.senim.retention;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The pages of retention, as they come out.
 */
@SenimIT
class RetentionPagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private Document page(MockHttpServletRequestBuilder request, Person person, int status) throws Exception {
		var answer = this.mvc.perform(request.with(People.signedIn(person.id())).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(status);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.text()).doesNotContain("??");
		return page;
	}

	@Test
	void theListShowsEachFileUnderItsHeading() throws Exception {
		ClientId due = Files.closed(this.agency, 61);
		ClientId withdrawn = Files.closed(this.agency, 1);
		Files.withdrawn(withdrawn, this.agency.worker);
		ClientId held = Files.closed(this.agency, 61);
		Files.hold(held, this.agency.supervisor);
		ClientId proposed = Files.closed(this.agency, 61);
		UUID wish = Files.wish(proposed, this.agency.supervisor);
		ClientId young = Files.closed(this.agency, 2);

		for (String language : new String[] { "ru", "kk", "en" }) {
			Document page = page(get("/retention").queryParam("lang", language), this.agency.head, 200);

			assertThat(page.select("section[aria-labelledby=g-DUE] a").eachAttr("href"))
				.containsExactly("/retention/files/" + due);
			assertThat(page.select("section[aria-labelledby=g-WITHDRAWN] a").eachAttr("href"))
				.containsExactly("/retention/files/" + withdrawn);
			assertThat(page.select("section[aria-labelledby=g-HELD] a").eachAttr("href"))
				.containsExactly("/retention/files/" + held);
			assertThat(page.select("section[aria-labelledby=g-PROPOSED] a").eachAttr("href"))
				.containsExactly("/retention/erasures/" + wish);
			assertThat(page.html()).doesNotContain(young.toString());
		}
		assertThat(page(get("/retention"), this.agency.foreignSupervisor, 200).html()).doesNotContain(due.toString());
	}

	@Test
	void everyPageOfAFileComesOutInThreeLanguages() throws Exception {
		ClientId client = Files.closed(this.agency, 61);
		Files.withdrawn(client, this.agency.worker);
		for (String language : new String[] { "ru", "kk", "en" }) {
			for (String path : new String[] { "", "/hold", "/erase" }) {
				page(get("/retention/files/" + client + path).queryParam("lang", language), this.agency.supervisor,
						200);
			}
			page(get("/clients/" + client + "/export").queryParam("lang", language), this.agency.worker, 200);
			page(get("/admin/retention").queryParam("lang", language), this.agency.admin, 200);
			page(get("/admin/retention/CONTACTS/edit").queryParam("lang", language), this.agency.admin, 200);
		}
		assertThat(page(get("/clients/" + client), this.agency.worker, 200).select("#records a").eachAttr("href"))
			.containsExactly("/clients/" + client + "/export");
	}

	@Test
	void formsSayWhatIsMissing() throws Exception {
		ClientId client = Files.closed(this.agency, 61);

		Document hold = page(post("/retention/files/" + client + "/hold").param("formKey", Uuids.next().toString())
			.param("lookOn", "01.01.2020")
			.param("reason", "A court asks"), this.agency.supervisor, 422);

		assertThat(hold.select("#errors a").eachAttr("href")).containsExactly("#f-lookOn");
	}

	@Test
	void theCertificateIsAPageToPrint() throws Exception {
		ClientId client = Files.closed(this.agency, 61);
		UUID wish = Files.wish(client, this.agency.supervisor);
		assertThat(
				page(get("/retention/erasures/" + wish), this.agency.supervisor, 200).select("form[action$=approve]"))
			.isEmpty();
		assertThat(page(get("/retention/erasures/" + wish), this.agency.head, 200).select("form[action$=approve]"))
			.hasSize(1);

		page(post("/retention/erasures/" + wish + "/approve").param("version", "0"), this.agency.head, 302);

		for (String language : new String[] { "ru", "kk", "en" }) {
			Document paper = page(get("/retention/erasures/" + wish).queryParam("lang", language), this.agency.head,
					200);
			assertThat(paper.select("h1").text()).contains("АУ-2026-");
			assertThat(paper.select("code").text()).hasSize(64);
			assertThat(paper.select(".s-note--err")).isEmpty();
		}
		page(get("/admin/retention/certificates/" + wish), this.agency.admin, 200);
	}

	@Test
	void anAdminEditsARuleAndIsToldWhenSomebodyElseDidMeanwhile() throws Exception {
		String path = "/admin/retention/NOTICES/edit";
		String version = page(get(path), this.agency.admin, 200).select("input[name=version]").attr("value");

		page(rule(path, version), this.agency.admin, 302);

		assertThat(page(rule(path, version).param("confirmed", "true"), this.agency.admin, 409).html())
			.contains("Basis " + version);
	}

	private static MockHttpServletRequestBuilder rule(String path, String version) {
		return post(path).param("version", version)
			.param("months", "12")
			.param("basisRu", "Основание")
			.param("basisKk", "Негіз")
			.param("basisEn", "Basis " + version);
	}

}
