package kz.senim.client.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import kz.senim.client.person.IinMaker;
import kz.senim.client.person.Sex;
import kz.senim.client.web.Pages.Answer;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Corrections of a file.
 */
@SenimIT
class CorrectionPagesIT {

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
	void theFormHoldsTheFileAndItsVersion() throws Exception {
		Answer form = this.pages.open(path("/edit"));

		assertThat(form.value("version")).isEqualTo("0");
		assertThat(form.value("person.surname")).isEqualTo("Үлгібаева");
		assertThat(form.page().select("[name='phones[0].number']").val()).isEqualTo("+7********01");
		assertThat(form.page().text()).doesNotContain("??");
	}

	@Test
	void aNewSurnameKeepsTheFormerNameAndTheHistoryTellsIt() throws Exception {
		assertThat(save(0, "person.surname", "Жаңабаева", "person.region", "75").status()).isEqualTo(302);

		String history = this.pages.open(path("/history")).page().text();
		assertThat(history).contains("Прежние имена", "Үлгібаева Әсел Мысалқызы", "Жаңабаева", "Город Алматы");
		assertThat(this.pages.open(path("")).page().select("h1").text()).startsWith("Жаңабаева");
	}

	@Test
	void aMistypedNameIsNoFormerName() throws Exception {
		save(0, "person.surname", "Үлгібайева", "mistyped", "true");

		assertThat(Agency.read("select count(*) from client_former_name where client_id = ?", Long.class,
				this.client.value()))
			.isZero();
	}

	@Test
	void phonesAreReplacedAndTheOldOnesStayInTheHistory() throws Exception {
		save(0, "phones[0].number", "8 (701) 000-00-02");

		assertThat(
				Agency.read("select number from client_phone where client_id = ?", String.class, this.client.value()))
			.isEqualTo("+77010000002");
		assertThat(this.pages.open(path("/history")).page().text()).contains("+7********01", "+7********02")
			.doesNotContain("701 000");
		assertThat(Agency.read("select version from client where id = ?", Long.class, this.client.value()))
			.isPositive();
	}

	@Test
	void aStaleSaveShowsMineTheirsAndTheBase() throws Exception {
		save(0, "person.surname", "Бірінші");

		Answer stale = new Pages(this.mvc, this.agency.supervisor).send(path("/edit"),
				fields(0, "person.surname", "Екінші"));

		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.page().select(".s-diff").text()).contains("Екінші", "Бірінші", "Үлгібаева");
		assertThat(Agency.read("select surname from client where id = ?", String.class, this.client.value()))
			.isEqualTo("Бірінші");
	}

	@Test
	void aStaleSaveShowsWordsForCodesAndSendsTheCodes() throws Exception {
		save(0, "person.region", "75", "person.language", "ru");

		Answer stale = new Pages(this.mvc, this.agency.supervisor).send(path("/edit"),
				fields(0, "person.region", "71"));

		assertThat(stale.page().select(".s-diff p").text()).contains("Город Алматы", "Город Астана", "Русский")
			.doesNotContain("75");
		assertThat(stale.page().select("[name='_theirs.person.region']").val()).isEqualTo("75");
		assertThat(stale.page().select("[name='_theirs.person.language']").val()).isEqualTo("ru");
	}

	@Test
	void warnsOfATelephoneWithAnUnknownCodeBeforeSaving() throws Exception {
		Answer warned = save(0, "phones[0].number", "+7 790 000-00-02");

		assertThat(warned.status()).isEqualTo(422);
		assertThat(warned.error("f-phones-0-sure")).contains("Код телефона");
		assertThat(warned.value("phones[0].number")).isEqualTo("+7 790 000-00-02");
		assertThat(save(0, "phones[0].number", "+7 790 000-00-02", "phones[0].sure", "true").status()).isEqualTo(302);

		assertThat(
				Agency.read("select number from client_phone where client_id = ?", String.class, this.client.value()))
			.isEqualTo("+77900000002");
	}

	@Test
	void aChangeOfStatusMakesNoFormStale() throws Exception {
		this.pages.send(path("/status"), "formKey", UUID.randomUUID().toString(), "to", "PAUSED", "on", "23.11.2026",
				"reason", "Отпуск");

		assertThat(save(0, "person.addressAs", "Әсел апай").status()).isEqualTo(302);
	}

	@Test
	void theIinIsMaskedUntilItIsAskedForOnTheRecord() throws Exception {
		String iin = IinMaker.make(LocalDate.of(1987, 7, 14), Sex.FEMALE, 1).digits();
		save(0, "iin.number", iin);

		assertThat(this.pages.open(path("")).page().text()).contains(iin.substring(0, 4) + "******")
			.doesNotContain(iin);
		assertThat(this.pages.send(path("/iin")).page().select("#iin").text()).isEqualTo(iin);
		assertThat(Agency.read("""
				select count(*) from audit_event where client_id = ? and action = 'viewed.iin'""", Long.class,
				this.client.value()))
			.isPositive();
		assertThat(Agency.read("""
				select count(*) from client_correction where client_id = ? and field = 'iin'
				and old_value is null and new_value is null""", Long.class, this.client.value())).isOne();
	}

	@Test
	void whatIsWrongComesBackWithEverythingTyped() throws Exception {
		Answer answer = save(0, "person.birthDate", "31.02.1990", "phones[0].number", "семь", "person.addressAs",
				"Апай");

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.error("f-person-birthDate")).isNotEmpty();
		assertThat(answer.value("person.birthDate")).isEqualTo("31.02.1990");
		assertThat(answer.value("person.addressAs")).isEqualTo("Апай");
		assertThat(answer.value("version")).isEqualTo("0");
	}

	private Answer save(long version, String... changed) throws Exception {
		return this.pages.send(path("/edit"), fields(version, changed));
	}

	private static String[] fields(long version, String... changed) {
		List<String> fields = new ArrayList<>(List.of("version", Long.toString(version), "person.surname", "Үлгібаева",
				"person.given", "Әсел", "person.patronymic", "Мысалқызы", "person.language", "kk", "person.urgency",
				"PLANNED", "phones[0].number", "+7 701 000-00-01", "phones[0].safe", "YES", "phones[0].voice", "true"));
		for (int i = 0; i < changed.length; i += 2) {
			int at = fields.indexOf(changed[i]);
			if (at >= 0) {
				fields.set(at + 1, changed[i + 1]);
			}
			else {
				fields.addAll(Arrays.asList(changed[i], changed[i + 1]));
			}
		}
		return fields.toArray(String[]::new);
	}

	private String path(String page) {
		return "/clients/" + this.client + page;
	}

}
