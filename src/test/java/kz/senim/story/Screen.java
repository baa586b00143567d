package kz.senim.story;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A page as a person sees it: by roles and labels in the language of the visit.
 */
class Screen {

	final Visit visit;

	final Page page;

	final Words words;

	Screen(Visit visit) {
		this.visit = visit;
		this.page = visit.page();
		this.words = visit.words();
	}

	final Locator main() {
		return this.page.getByRole(AriaRole.MAIN);
	}

	final Locator group(Locator in, String name) {
		return in.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Words.starting(name))).first();
	}

	final Locator group(String name) {
		return group(main(), name);
	}

	/** Chooses an answer among those under a common name, also from behind "more". */
	final void choose(String group, String answer) {
		choose(group(group), answer);
	}

	final void choose(Locator group, String answer) {
		assertThat(group).isVisible();
		Locator choice = group.getByLabel(Words.starting(answer)).first();
		if (!choice.isVisible()) {
			group.locator("summary").first().click();
		}
		choice.check();
	}

	/** Gives a mark from 0 to 10. */
	final void rate(Locator scale, int mark) {
		scale.getByLabel(Pattern.compile("^" + mark + "$")).first().check();
	}

	final Locator field(Locator in, String label) {
		return in.getByLabel(this.words.whole(label)).first();
	}

	final void fill(String label, String text) {
		field(main(), label).fill(text);
	}

	final void select(Locator in, String label, String option) {
		field(in, label).selectOption(option);
	}

	final void press(String button) {
		main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(this.words.whole(button)))
			.first()
			.click();
	}

	final void follow(String link) {
		main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(this.words.whole(link))).first().click();
	}

	/** A link of the main menu. */
	final void go(String key) {
		this.page.getByRole(AriaRole.NAVIGATION).first().getByText(this.words.of(key)).first().click();
	}

	final void says(String text) {
		assertThat(main().getByText(text).first()).isVisible();
	}

	final void told(String key) {
		assertThat(main().getByRole(AriaRole.STATUS)
			.filter(new Locator.FilterOptions().setHasText(this.words.of(key)))
			.first()).isVisible();
	}

	final void headed(String text) {
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.containsText(text.strip());
	}

	/** A picture of the top of the page. */
	final void picture(String name) {
		this.page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
		Pictures.take(this.page, name + "-" + this.words.language());
	}

}
