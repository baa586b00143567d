package kz.senim.client.web;

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
 * Telephones are masked on every page until they are asked for on the record.
 */
@SenimIT
class MaskingIT {

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	private Pages pages;

	private ClientId client;

	@BeforeEach
	void aClientWithTwoTelephones() {
		this.pages = new Pages(this.mvc, this.agency.worker);
		this.client = this.agency.client().of(this.agency.worker).phone("+77010000001").phone("+77012223301").save();
	}

	@Test
	void noPageOfTheFileShowsANumber() throws Exception {
		for (String part : new String[] { "", "/edit", "/history", "/consents", "/family", "/workers", "/status" }) {
			Answer page = this.pages.open("/clients/" + this.client + part);

			assertThat(page.status()).as(part).isEqualTo(200);
			assertThat(page.page().html()).as(part)
				.doesNotContain("7010000001", "701 000", "7012223301", "701 222", "tel:");
		}
	}

	@Test
	void askingShowsThemWithTheirRuleAndLeavesARow() throws Exception {
		Answer page = this.pages.send("/clients/" + this.client + "/reveal");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().select("#phones a[href=tel:+77010000001]").text()).isEqualTo("+7 701 000-00-01");
		assertThat(page.page().select("#phones .s-badge").eachText()).hasSize(2);
		assertThat(Agency.read("select count(*) from audit_event where client_id = ? and action = 'viewed.phones'",
				Long.class, this.client.value()))
			.isOne();
		assertThat(new Pages(this.mvc, this.agency.foreignWorker).send("/clients/" + this.client + "/reveal").status())
			.isEqualTo(404);
	}

	@Test
	void aMaskedNumberThatIsSentBackStays() throws Exception {
		Answer saved = this.pages.send("/clients/" + this.client + "/edit", "version", "0", "person.surname",
				"Үлгібаева", "person.given", "Әсел", "person.patronymic", "Мысалқызы", "person.language", "kk",
				"person.urgency", "PLANNED", "phones[0].number", "+7********01", "phones[0].safe", "YES",
				"phones[0].voice", "true", "phones[1].number", "+7********01", "phones[1].safe", "NO");

		assertThat(saved.status()).isEqualTo(302);
		assertThat(Agency.read("select string_agg(number, ' ' order by position) from client_phone where client_id = ?",
				String.class, this.client.value()))
			.isEqualTo("+77010000001 +77012223301");
	}

	@Test
	void aMaskThatHidesNothingOnFileIsRefused() throws Exception {
		Answer refused = this.pages.send("/clients/" + this.client + "/edit", "version", "0", "person.surname",
				"Үлгібаева", "person.language", "kk", "person.urgency", "PLANNED", "phones[0].number", "+7********99");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.error("f-phones-0-number")).contains("целиком");
	}

}
