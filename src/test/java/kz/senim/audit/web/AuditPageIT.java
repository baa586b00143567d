package kz.senim.audit.web;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Admins read the trail by opaque numbers.
 */
@SenimIT
class AuditPageIT {

	private static final String ROWS = "main tbody tr";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	private ClientId client;

	@BeforeEach
	void someRows() {
		this.client = this.agency.client().named("Тайна", "Имени", null).of(this.agency.worker).save();
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.audit.viewed("card", this.client, null);
			this.audit.changed("conflict.moved", "conflict", this.client.value(), this.client, Map.of("to", "REVIEW"));
			return true;
		});
	}

	@Test
	void aRowTellsWhoDidWhatByOpaqueNumbers() throws Exception {
		Document page = page("person=" + this.agency.worker.login());

		assertThat(page.select(ROWS)).hasSize(2);
		assertThat(page.select("main").text())
			.contains(this.agency.worker.login(), "viewed.card", "conflict.moved", this.client.toString().substring(28))
			.doesNotContain("Тайна");
	}

	@Test
	void theTrailIsFilteredByActionAndPeriod() throws Exception {
		String person = "person=" + this.agency.worker.login();

		assertThat(page(person + "&action=conflict.").select(ROWS)).hasSize(1);
		assertThat(page(person + "&from=23.11.2026&to=23.11.2026").select(ROWS)).hasSize(2);
		assertThat(page(person + "&to=22.11.2026").select(ROWS)).isEmpty();
		assertThat(page("person=nobody-of-this-name").select(ROWS)).isEmpty();
	}

	@Test
	void aLookAtTheTrailLeavesARow() throws Exception {
		page("action=conflict.");

		assertThat(Agency.read("select count(*) from audit_event where action = 'audit.read' and staff_id = ?",
				Long.class, this.agency.admin.uuid()))
			.isOne();
	}

	@Test
	void pagesFollowOneAnother() throws Exception {
		this.acting.inTransaction(this.agency.colleague.actor(), () -> {
			for (int i = 0; i < 60; i++) {
				this.audit.noted("test.noted", Map.of());
			}
			return true;
		});
		Document first = page("person=" + this.agency.colleague.login());

		Document second = open(this.agency.admin, first.select("a[rel=next]").attr("href"), 200);

		assertThat(first.select(ROWS)).hasSize(50);
		assertThat(second.select(ROWS)).hasSize(10);
		assertThat(second.select("a[rel=next]")).isEmpty();
	}

	@Test
	void aWrongDateIsSaidAtItsField() throws Exception {
		Document page = open(this.agency.admin, "/admin/audit?from=yesterday", 422);

		assertThat(page.select("#f-from").val()).isEqualTo("yesterday");
		assertThat(page.select("#f-from").attr("aria-invalid")).isEqualTo("true");
	}

	@Test
	void nobodyElseReadsTheTrail() throws Exception {
		open(this.agency.worker, "/admin/audit", 403);
		open(this.agency.supervisor, "/admin/audit", 403);
	}

	private Document page(String query) throws Exception {
		return open(this.agency.admin, "/admin/audit?lang=ru&" + query, 200);
	}

	private Document open(Person person, String address, int answer) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(java.net.URI.create(address)).with(People.signedIn(person.actor())))
			.andExpect(status().is(answer))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
