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
 * The page of registration.
 */
@SenimIT
class RegistrationPagesIT {

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	private Pages pages;

	@BeforeEach
	void signIn() {
		this.pages = new Pages(this.mvc, this.agency.worker);
	}

	@Test
	void offersOnePageWithoutTheClientsNameInTheTitle() throws Exception {
		Answer answer = this.pages.open("/clients/new");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.page().title()).startsWith("Новый клиент");
		assertThat(answer.page().text()).doesNotContain("??");
		assertThat(answer.page().select("[name='phones[2].number']")).hasSize(1);
		assertThat(answer.page().select("[name=formKey]").val()).hasSize(36);
		assertThat(answer.page().select("#f-worker")).isEmpty();
	}

	@Test
	void aSupervisorChoosesTheWorker() throws Exception {
		Answer answer = new Pages(this.mvc, this.agency.supervisor).open("/clients/new");

		assertThat(answer.page().select("#f-worker option[value=" + this.agency.worker.id() + "]")).hasSize(1);
		assertThat(answer.page().select("#f-worker option[value=" + this.agency.foreignWorker.id() + "]")).isEmpty();
	}

	@Test
	void aSurnameIsEnoughAndASecondSendingLeadsToTheSameCard() throws Exception {
		String[] fields = Pages.registration(surname());

		Answer first = this.pages.send("/clients/new", fields);
		Answer second = this.pages.send("/clients/new", fields);

		assertThat(first.status()).isEqualTo(302);
		assertThat(first.redirect()).matches("/clients/[0-9a-f-]{36}");
		assertThat(second.redirect()).isEqualTo(first.redirect());
	}

	@Test
	void presetsNoConsentAndLetsNobodyForgetIt() throws Exception {
		Answer blank = this.pages.open("/clients/new");
		Answer sent = this.pages.send("/clients/new", without("consent.kind", Pages.registration(surname())));

		assertThat(blank.page().select("[name=consent.kind][checked], [name=consent.form][checked]")).isEmpty();
		assertThat(sent.status()).isEqualTo(422);
		assertThat(sent.error("f-consent-kind")).isNotEmpty();
		assertThat(sent.page().select(".s-errors a")).hasSize(1);
	}

	@Test
	void takesTheShortNumberOfAServiceAsATelephone() throws Exception {
		Answer answer = this.pages.send("/clients/new",
				Pages.registration(surname(), "phones[0].number", "112", "phones[0].safe", "YES"));

		assertThat(answer.status()).isEqualTo(302);
		assertThat(this.pages.open(answer.redirect()).page().select(".s-num").eachText()).contains("112");
	}

	@Test
	void namesTheLineOfTheFamilyThatIsWrong() throws Exception {
		Answer answer = this.pages.send("/clients/new", Pages.registration(surname(), "iin.number", "999999999999",
				"family[0].number", "", "family[1].number", "К-1999-000001", "family[1].relation", "PARENT"));
		Answer alone = this.pages.send("/clients/new", Pages.registration(surname(), "family[0].number", "",
				"family[1].number", "К-1999-000001", "family[1].relation", "PARENT"));

		assertThat(answer.value("iin.number")).isEqualTo("999999999999");
		assertThat(alone.error("f-family-1-number")).isNotEmpty();
		assertThat(alone.error("f-family-0-number")).isEmpty();
		assertThat(alone.page().select("details:has(#f-family-1-number)").hasAttr("open")).isTrue();
	}

	private static String[] without(String name, String[] fields) {
		List<String> left = new ArrayList<>(Arrays.asList(fields));
		int at = left.indexOf(name);
		left.subList(at, at + 2).clear();
		return left.toArray(String[]::new);
	}

	@Test
	void keepsEverythingTypedAndSaysWhatIsWrong() throws Exception {
		Answer answer = this.pages.send("/clients/new",
				Pages.registration("Қасымова", "person.birthDate", "вчера", "iin.number", "870714499908",
						"phones[0].number", "12345", "phones[1].number", "87010000001", "person.requestWords",
						"Көмек керек", "consent.signedBy", "PARENT"));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.error("f-person-birthDate")).contains("дд.мм.гггг");
		assertThat(answer.error("f-iin-number")).contains("Контрольная цифра");
		assertThat(answer.error("f-phones-0-number")).contains("+7 701");
		assertThat(answer.value("person.surname")).isEqualTo("Қасымова");
		assertThat(answer.page().select("[name='phones[1].number']").val()).isEqualTo("87010000001");
		assertThat(answer.page().select("[name='person.requestWords']").text()).isEqualTo("Көмек керек");
		assertThat(answer.page().select(".s-errors a[href='#f-iin-number']")).hasSize(1);
	}

	@Test
	void somebodyWithoutAnyNameIsNobody() throws Exception {
		Answer answer = this.pages.send("/clients/new", Pages.registration(""));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.error("f-person-surname")).contains("условное имя");
	}

	@Test
	void aCrisisNeedsAReasonInsteadOfAConsent() throws Exception {
		String[] fields = Pages.registration(surname(), "consent.exceptionReason", "");
		fields[Arrays.asList(fields).indexOf("CONSENT")] = "CRISIS_EXCEPTION";
		assertThat(this.pages.send("/clients/new", fields).error("f-consent-exceptionReason")).isNotEmpty();

		fields[fields.length - 1] = "Ночлег нужен сегодня";
		assertThat(this.pages.send("/clients/new", fields).status()).isEqualTo(302);
	}

	@Test
	void aDifferenceBetweenIinAndBirthDateIsAWarningThatCanBeConfirmed() throws Exception {
		String iin = IinMaker.make(LocalDate.of(1987, 7, 14), Sex.FEMALE, 0).digits();
		String[] fields = Pages.registration(surname(), "iin.number", iin, "person.birthDate", "15.07.1987", "sure",
				"true", "iin.differs", "");

		Answer warned = this.pages.send("/clients/new", fields);
		assertThat(warned.status()).isEqualTo(422);
		assertThat(warned.error("f-iin-differs")).contains("отличаются");
		assertThat(warned.page().text()).contains("Сверьте: дата рождения 14.07.1987, пол: женский");

		fields[fields.length - 1] = "true";
		assertThat(this.pages.send("/clients/new", fields).status()).isEqualTo(302);
	}

	@Test
	void asksFirstWhenTheRegisterKnowsAVisibleClient() throws Exception {
		String surname = surname();
		ClientId known = this.agency.client().named(surname, "Айгүл", null).of(this.agency.worker).save();
		String[] fields = Pages.registration(surname, "person.given", "Айгуль", "sure", "");

		Answer asked = this.pages.send("/clients/new", fields);
		assertThat(asked.status()).isEqualTo(422);
		assertThat(asked.page().select("a[href=/clients/" + known + "]")).hasSize(1);

		fields[fields.length - 1] = "true";
		assertThat(this.pages.send("/clients/new", fields).status()).isEqualTo(302);
	}

	@Test
	void theCheckLooksWithoutSaving() throws Exception {
		String surname = surname();
		ClientId known = this.agency.client().named(surname, "Айгүл", null).of(this.agency.worker).save();

		Answer checked = this.pages.send("/clients/new", "then", "check", "formKey", UUID.randomUUID().toString(),
				"person.surname", surname, "person.given", "Айгүл");

		assertThat(checked.status()).isEqualTo(200);
		assertThat(checked.page().select("a[href=/clients/" + known + "]")).hasSize(1);
		assertThat(checked.value("person.surname")).isEqualTo(surname);
	}

	@Test
	void takesAPutAsideFormUpAgain() throws Exception {
		String key = UUID.randomUUID().toString();
		this.pages.send("/drafts/" + key, "_form", "client", "_path", "/clients/new", "person.surname", "Эталон",
				"phones[0].number", "8 701");

		Answer resumed = this.pages.open("/clients/new?draft=" + key);

		assertThat(resumed.value("formKey")).isEqualTo(key);
		assertThat(resumed.value("person.surname")).isEqualTo("Эталон");
		assertThat(resumed.page().select("[name='phones[0].number']").val()).isEqualTo("8 701");
	}

	@Test
	void hostileInputIsRefusedCalmly() throws Exception {
		assertThat(this.pages.send("/clients/new", "person.surname", "a\0b", "formKey", "x").status()).isEqualTo(422);
		assertThat(this.pages
			.send("/clients/new",
					Pages.registration(surname(), "person.sex", "X", "person.region", "??", "team", "1", "phones[0]",
							"x", "phones[999].number", "1", "person.rural", "maybe"))
			.status()).isEqualTo(400);
	}

	private static String surname() {
		StringBuilder letters = new StringBuilder("Ж");
		UUID.randomUUID()
			.toString()
			.chars()
			.filter(Character::isLetterOrDigit)
			.limit(12)
			.forEach((c) -> letters.append((char) ('а' + c % 29)));
		return letters.toString();
	}

}
