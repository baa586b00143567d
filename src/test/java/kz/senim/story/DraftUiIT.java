package kz.senim.story;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimUiIT;
import kz.senim.test.TestDatabase;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing typed is lost, and nothing is saved twice, whatever happens to browser and
 * sign-in.
 */
@SenimUiIT
class DraftUiIT {

	private static final String SENTENCE = "Говорили о переезде; «две недели» ей не подходят.";

	@Autowired
	private Agency agency;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Words words;

	private ClientId client;

	@BeforeEach
	void aClientWithAMeeting() {
		this.words = Words.in("ru", this.texts, this.codes);
		Cast.withPassword(this.agency.worker);
		this.client = this.agency.client().named("Климова", "Наталья", "Юрьевна").of(this.agency.worker).save();
		Cast.meeting(this.client, this.agency.worker, "план", "HOME", Duration.ofMinutes(-30));
	}

	@Test
	void isTakenUpOnAnotherComputerAfterACrash(Browsing browsing) {
		Visit first = Visit.desktop(browsing, this.words);
		SignInPage.open(first)
			.signIn(this.agency.worker.login())
			.log("Климова")
			.happened(SENTENCE)
			.trust(7)
			.outcome("AGREED")
			.awaitsDraft();
		first.crash();

		try (Visit second = Visit.desktop(browsing, this.words)) {
			SignInPage.open(second)
				.signIn(this.agency.worker.login())
				.attention(this.words.of("contact.draft.label"))
				.click();

			LogContactPage form = LogContactPage.shown(second);
			assertThat(form.happened()).hasValue(SENTENCE);
			assertThat(form.group(this.words.of("contact.field.trust")).getByLabel("7")).isChecked();
			form.save();
			form.says(SENTENCE);
			assertThat(TodayPage.open(second).main()).not().containsText(this.words.of("contact.draft.label") + ",");
		}
		assertThat(contacts()).isOne();
		assertThat(drafts()).isZero();
		assertThat(
				Agency.read("select code from contact_outcome where client_id = ?", String.class, this.client.value()))
			.isEqualTo("AGREED");
	}

	@Test
	void comesBackAfterTheSignInHasEnded(Browsing browsing) {
		try (Visit visit = Visit.desktop(browsing, this.words)) {
			LogContactPage form = SignInPage.open(visit).signIn(this.agency.worker.login()).log("Климова");
			form.happened(SENTENCE).trust(7).outcome("AGREED");
			endSignIn();
			visit.tolerates("401");
			form.press(this.words.of("contact.form.save"));

			SignInPage again = SignInPage.shown(visit);
			again.says(this.words.of("security.login.kept"));
			again.enter(this.agency.worker.login(), People.PASSWORD);
			again.headed(this.words.of("security.kept.title"));
			again.press(this.words.of("security.kept.send"));

			form.told("contact.flash.saved");
			form.says(SENTENCE);
		}
		assertThat(contacts()).isOne();
	}

	@Test
	void savesOnceOnADoubleClick(Browsing browsing) {
		try (Visit visit = Visit.desktop(browsing, this.words)) {
			LogContactPage form = SignInPage.open(visit).signIn(this.agency.worker.login()).log("Климова");
			form.happened(SENTENCE);

			save(form).dblclick();

			form.told("contact.flash.saved");
		}
		assertThat(contacts()).isOne();
	}

	@Test
	void savesOnceOnBackAndSendAgain(Browsing browsing) {
		try (Visit visit = Visit.desktop(browsing, this.words)) {
			SignInPage.open(visit).signIn(this.agency.worker.login());
			visit.page().navigate("/clients/" + this.client + "/contacts/new");
			LogContactPage form = LogContactPage.shown(visit);
			form.choose(this.words.of("contact.field.purposes"), this.words.code("contact_purpose", "PLAN"));
			form.happened(SENTENCE);
			Request sent = visit.page()
				.waitForRequest((request) -> "POST".equals(request.method()) && request.url().contains("/contacts/new"),
						form::save);
			String contact = visit.page().url();

			visit.page().goBack();
			assertThat(visit.page()).hasURL(contact);

			String answer = visit.page()
				.request()
				.post(sent.url(),
						RequestOptions.create()
							.setHeader("Content-Type", "application/x-www-form-urlencoded")
							.setData(sent.postData()))
				.url();
			assertThat(answer).isEqualTo(contact);
		}
		assertThat(contacts()).isOne();
	}

	private Locator save(LogContactPage form) {
		return form.main()
			.getByRole(AriaRole.BUTTON,
					new Locator.GetByRoleOptions().setName(this.words.whole(this.words.of("contact.form.save"))));
	}

	private void endSignIn() {
		int ended = TestDatabase.owner()
			.sql("delete from spring_session where principal_name = ?")
			.param(this.agency.worker.id().toString())
			.update();
		assertThat(ended).isOne();
	}

	private long drafts() {
		return Agency.read("select count(*) from draft where client_id = ?", Long.class, this.client.value());
	}

	private long contacts() {
		return Agency.read("select count(*) from contact where client_id = ?", Long.class, this.client.value());
	}

}
