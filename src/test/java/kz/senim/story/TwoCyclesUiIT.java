package kz.senim.story;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A conflict is settled, comes back, and is settled once more: agreement, own checklist
 * by the keyboard alone, review, a new cycle from the recheck, and its history at the
 * end.
 */
@SenimUiIT
class TwoCyclesUiIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Browsing browsing;

	private Words words;

	private String address;

	private String number;

	@Test
	void aConflictComesBackAndIsSettledAgain(Browsing browsing) {
		this.browsing = browsing;
		this.words = Words.in("ru", this.texts, this.codes);
		Cast.withPassword(this.agency.worker);
		Cast.withPassword(this.agency.supervisor);
		ClientId client = this.agency.client().named("Касымова", "Роза", "Ермековна").of(this.agency.worker).save();
		ConflictId conflict = ConflictMother.of(client, this.agency.worker).settled("CLOSED_RESOLVED").save();
		this.address = "/conflicts/" + conflict;
		this.number = Agency.read("select number from conflict where id = ?", String.class, conflict.value());

		workerAgreesAndLooksOnceMoreByKeyboard();
		supervisorApproves("CLOSED_RESOLVED");
		workerReopensAndSettlesAgain();
		supervisorApproves("CLOSED_PARTIAL");
		theWorkbenchTellsBothCycles();
	}

	private void workerAgreesAndLooksOnceMoreByKeyboard() {
		try (Visit worker = signedIn(this.agency.worker)) {
			ConflictPage.open(worker, this.address).moves("AGREED");
			Page page = worker.page();
			page.navigate(this.address + "/checklist");
			for (String question : List.of("rightsNamed", "noReproach", "ethics", "clientVoice", "planFits")) {
				page.locator("#f-" + question + " input").first().focus();
				page.keyboard().press("Space");
				assertThat(page.locator("#f-" + question + " input").first().isChecked()).isTrue();
			}
			page.keyboard().press("Enter");
			new Screen(worker).told("review.own.flash");
			ConflictPage.shown(worker).moves("REVIEW");
		}
	}

	private void supervisorApproves(String closing) {
		try (Visit supervisor = signedIn(this.agency.supervisor)) {
			ReviewPage.of(supervisor, this.number).answersYes().approves(closing).send("APPROVED");
		}
	}

	private void workerReopensAndSettlesAgain() {
		try (Visit worker = signedIn(this.agency.worker)) {
			ConflictPage page = ConflictPage.open(worker, this.address);
			page.fill(this.words.of("review.recheck.note"), "Ответа снова нет");
			page.press(this.words.of("review.recheck.reopen"));
			page.told("review.flash.reopened");
			page.moves("DIAGNOSIS").method("OBS_VISUAL").moves("STRATEGY").moves("NEGOTIATION");
			page.settle()
				.term("Работник", "Звонит каждую пятницу", "02.12.2026")
				.right("INFO", "PARTLY", "Теперь хотя бы звонят")
				.degrees(List.of(60, 70))
				.remains(3, "Нужен один ответственный", "22.12.2026")
				.agree()
				.moves("REVIEW");
		}
	}

	private void theWorkbenchTellsBothCycles() {
		try (Visit worker = signedIn(this.agency.worker)) {
			ConflictPage.open(worker, this.address);
			Locator cycles = worker.page().locator("section:has(#cycles) ol > li");
			assertThat(cycles.count()).isEqualTo(2);
			assertThat(cycles.nth(0).textContent()).contains("Ответа снова нет", "Нужен один ответственный",
					this.words.code("conflict_status", "CLOSED_PARTIAL"));
			assertThat(cycles.nth(1).textContent()).contains(this.words.code("conflict_status", "CLOSED_RESOLVED"));
			new Screen(worker).picture("cycles");
		}
	}

	private Visit signedIn(Agency.Person person) {
		Visit visit = Visit.desktop(this.browsing, this.words);
		SignInPage.open(visit).signIn(person.login());
		return visit;
	}

}
