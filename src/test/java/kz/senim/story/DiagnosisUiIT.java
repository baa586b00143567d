package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimUiIT;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * On a phone of 360 px, in Kazakh: what both sides differ in, what is done about it, and
 * the advice beside the choice.
 */
@SenimUiIT
class DiagnosisUiIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Words words;

	private ConflictId conflict;

	@BeforeEach
	void aConflictOfTheWorker() {
		this.words = Words.in("kk", this.texts, this.codes);
		Cast.withPassword(this.agency.worker);
		this.conflict = ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();
	}

	@Test
	void differencesAndMeasuresAreRecordedOnAPhone(Browsing browsing) {
		try (Visit phone = Visit.phone(browsing, this.words)) {
			SignInPage.open(phone).signIn(this.agency.worker.login());
			Page page = phone.page();
			page.navigate("/conflicts/" + this.conflict);

			follow(page, "diagnosis.differences.edit");
			page.locator("#f-differences-1-client").selectOption("4");
			page.locator("#f-differences-1-worker").selectOption("2");
			page.locator("#f-differences-1-note").fill("Кім шешеді");
			fits(page);
			save(page);
			assertThat(page.locator("[aria-labelledby=w-differences]")).containsText("Кім шешеді");

			follow(page, "diagnosis.strategy.edit");
			page.locator("#f-measures-0-title").fill("Жазбаша жадынама");
			page.locator("#f-measures-0-domain").selectOption(new SelectOption().setValue("EDUCATION"));
			page.locator("#f-measures-0-owner").selectOption(new SelectOption().setValue("JOINT"));
			fits(page);
			save(page);
			assertThat(page.locator("[aria-labelledby=w-measures]"))
				.containsText(this.words.of("diagnosis.owner.JOINT"));
			assertThat(page.locator("[aria-labelledby=w-measures]"))
				.containsText(this.words.of("diagnosis.strategy.oneSided"));

			Locator advice = page.getByText(this.words.of("catalog.knowledge.one")).first();
			advice.click();
			assertThat(page.getByText("Мінез туралы емес")).isVisible();
			fits(page);
		}
	}

	private void follow(Page page, String key) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(this.words.of(key))).first().click();
	}

	private void save(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(this.words.of("diagnosis.page.save")))
			.last()
			.click();
	}

	/** Nothing is wider than the phone. */
	private static void fits(Page page) {
		Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(((Number) wider).intValue()).isZero();
	}

}
