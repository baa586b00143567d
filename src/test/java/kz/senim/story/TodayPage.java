package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The first page of every day. */
final class TodayPage extends Screen {

	private TodayPage(Visit visit) {
		super(visit);
	}

	static TodayPage shown(Visit visit) {
		TodayPage page = new TodayPage(visit);
		page.headed(page.words.of("task.today.tab"));
		return page;
	}

	static TodayPage open(Visit visit) {
		visit.page().navigate("/");
		return shown(visit);
	}

	/** Begins to log the planned meeting with that person. */
	LogContactPage log(String surname) {
		main().getByRole(AriaRole.LISTITEM)
			.filter(new Locator.FilterOptions().setHasText(surname))
			.getByRole(AriaRole.LINK,
					new Locator.GetByRoleOptions().setName(Words.starting(this.words.of("task.today.logOne"))))
			.click();
		return LogContactPage.shown(this.visit);
	}

	/** What needs attention. */
	Locator attention(String text) {
		Locator item = main()
			.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(this.words.of("task.today.attention")))
			.getByRole(AriaRole.LINK)
			.filter(new Locator.FilterOptions().setHasText(text));
		assertThat(item).hasCount(1);
		return item;
	}

}
