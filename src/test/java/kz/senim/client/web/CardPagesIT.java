package kz.senim.client.web;

import java.util.List;
import java.util.UUID;

import kz.senim.client.web.Pages.Answer;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.QueryCounter;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The client card and the pages around it.
 */
@SenimIT
class CardPagesIT {

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	private Pages pages;

	private ClientId client;

	@BeforeEach
	void aClientOfAigul() {
		this.pages = new Pages(this.mvc, this.agency.worker);
		this.client = this.agency.client()
			.named("Үлгібаева", "Әсел", "Мысалқызы")
			.of(this.agency.worker)
			.phone("+77010000001")
			.save();
	}

	@Test
	void theCardNamesTheClientButItsTitleDoesNot() throws Exception {
		Answer card = open("");

		assertThat(card.status()).isEqualTo(200);
		assertThat(card.page().title()).startsWith("Карточка клиента").doesNotContain("Үлгібаева");
		assertThat(card.page().select("h1").text()).isEqualTo("Үлгібаева Әсел Мысалқызы");
		assertThat(card.page().select("dl.s-facts form[action$=/reveal]").text()).contains("+7********01",
				"только звонок");
		assertThat(card.page().select(".btn-log[href=/clients/" + this.client + "/contacts/new]")).isNotEmpty();
		assertThat(card.page().text()).contains("Первый контакт", "Согласие не записано").doesNotContain("??");
	}

	@Test
	void oneViewIsOneRowOfTheTrail() throws Exception {
		open("");
		assertThat(views("card")).isOne();

		open("/history");
		open("/consents");
		assertThat(Agency.read("select count(*) from audit_event where client_id = ?", Long.class, this.client.value()))
			.isEqualTo(3);
	}

	@Test
	void theCardWithTheMenuTakesAtMostTenQueries() throws Exception {
		open("");

		List<String> queries = QueryCounter.during(() -> open(""));

		assertThat(queries).hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void theCaseLoadWithTheMenuTakesAtMostThreeQueries() throws Exception {
		this.pages.open("/clients");

		List<String> queries = QueryCounter.during(() -> this.pages.open("/clients"));

		assertThat(queries).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void foreignUnknownAndNonsensicalClientsAreNotFound() throws Exception {
		Pages foreign = new Pages(this.mvc, this.agency.foreignWorker);
		for (String path : new String[] { "", "/edit", "/status", "/consents", "/consents/new", "/family",
				"/history" }) {
			Answer refused = foreign.open("/clients/" + this.client + path);
			Answer unknown = foreign.open("/clients/" + UUID.randomUUID() + path);
			assertThat(refused.status()).as(path).isEqualTo(404);
			assertThat(unknown.status()).isEqualTo(404);
			assertThat(refused.page().select("main h1").text()).isEqualTo(unknown.page().select("main h1").text());
		}
		assertThat(foreign.open("/clients/nonsense").status()).isIn(400, 404);
		assertThat(new Pages(this.mvc, this.agency.admin).open("/clients/" + this.client).status()).isIn(403, 404);
	}

	@Test
	void theTimelineCanBeFiltered() throws Exception {
		for (String view : new String[] { "contacts", "conflicts", "steps", "nonsense" }) {
			assertThat(open("?view=" + view).status()).isEqualTo(200);
		}
		assertThat(open("?after=1764000000000").status()).isEqualTo(200);
		assertThat(open("?after=x").status()).isEqualTo(200);
	}

	@Test
	void aRestrictedFileShowsTheCodeNameAbove() throws Exception {
		ClientId id = this.agency.client()
			.named("Жасырын", "Айгүл", null)
			.codeName("Тал")
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker)
			.save();

		Answer card = this.pages.open("/clients/" + id);

		assertThat(card.page().select("h1").text()).isEqualTo("Тал");
		assertThat(card.page().select("header, .s-client-head").text()).doesNotContain("Жасырын");
	}

	@Test
	void statusMovesWithDayAndReason() throws Exception {
		String key = UUID.randomUUID().toString();
		Answer refused = send("/status", "formKey", key, "to", "INTAKE", "on", "23.11.2026", "reason", "жаңа");
		assertThat(refused.error("f-to")).contains("шаг невозможен");
		assertThat(
				send("/status", "formKey", key, "to", "PAUSED", "on", "24.11.2026", "reason", "отпуск").error("f-on"))
			.contains("в будущем");
		assertThat(send("/status", "formKey", key, "to", "PAUSED", "on", "23.11.2026", "reason", "").status())
			.isEqualTo(422);

		for (int i = 0; i < 2; i++) {
			assertThat(send("/status", "formKey", key, "to", "CLOSED", "on", "23.11.2026", "reason", "Цель достигнута")
				.status()).isEqualTo(302);
		}
		assertThat(send("/status", "formKey", UUID.randomUUID().toString(), "to", "ACTIVE", "on", "23.11.2026",
				"reason", "Жаңа өтініш")
			.status()).isEqualTo(302);

		assertThat(open("/history").page().select("[aria-labelledby=h-status] li").eachText()).hasSize(2)
			.first()
			.asString()
			.contains("Активное", "Жаңа өтініш");
	}

	@Test
	void consentsAreRecordedAndWithdrawnButNeverChanged() throws Exception {
		Answer recorded = send("/consents/new", "formKey", UUID.randomUUID().toString(), "consent.kind", "CONSENT",
				"consent.givenOn", "20.11.2026", "consent.form", "ORAL", "consent.signedBy", "GUARDIAN",
				"consent.signerName", "Мысалова А.", "consent.language", "kk", "consent.textVersion", "2");
		assertThat(recorded.redirect()).isEqualTo("/clients/" + this.client + "/consents");

		String withdraw = open("/consents").page().select("a[href$=withdraw]").attr("href");
		assertThat(this.pages
			.send(withdraw, "formKey", UUID.randomUUID().toString(), "on", "19.11.2026", "reason", "Передумала")
			.error("f-on")).isNotEmpty();
		assertThat(this.pages
			.send(withdraw, "formKey", UUID.randomUUID().toString(), "on", "23.11.2026", "reason", "Передумала")
			.status()).isEqualTo(302);

		assertThat(open("/consents").page().text()).contains("Отозвано 23.11.2026", "Мысалова А.");
		assertThat(open("").page().text()).contains("истекло или отозвано");
	}

	@Test
	void relativesAreLinkedAndUnlinked() throws Exception {
		ClientId son = this.agency.client().named("Үлгібаев", "Нұрлан", null).of(this.agency.worker).save();
		String number = Agency.read("select number from client where id = ?", String.class, son.value());

		assertThat(send("/family", "formKey", UUID.randomUUID().toString(), "family[0].number", number,
				"family[0].relation", "CHILD", "family[0].together", "true")
			.status()).isEqualTo(302);
		assertThat(open("").page().select("[aria-labelledby=h-family]").text()).contains("Үлгібаев", "Ребёнок");

		send("/family/" + son + "/remove", "formKey", UUID.randomUUID().toString());
		assertThat(open("/family").page().text()).contains("не указаны");
	}

	private Answer open(String path) throws Exception {
		return this.pages.open("/clients/" + this.client + path);
	}

	private Answer send(String path, String... fields) throws Exception {
		return this.pages.send("/clients/" + this.client + path, fields);
	}

	private long views(String part) {
		return Agency.read("select count(*) from audit_event where client_id = ? and action = ?", Long.class,
				this.client.value(), "viewed." + part);
	}

}
