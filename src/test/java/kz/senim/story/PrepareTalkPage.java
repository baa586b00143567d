package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What a worker makes ready before a talk. */
final class PrepareTalkPage extends Screen {

	private PrepareTalkPage(Visit visit) {
		super(visit);
	}

	static PrepareTalkPage shown(Visit visit) {
		PrepareTalkPage page = new PrepareTalkPage(visit);
		page.headed(page.words.of("reconciliation.prepare.title"));
		return page;
	}

	PrepareTalkPage goal(String goal) {
		fill(this.words.of("reconciliation.field.goal"), goal);
		return this;
	}

	PrepareTalkPage gesture(String code) {
		main()
			.getByRole(AriaRole.CHECKBOX,
					new Locator.GetByRoleOptions().setName(Words.starting(this.words.code("gesture", code))))
			.check();
		return this;
	}

	ConflictPage ready() {
		press(this.words.of("reconciliation.prepare.save"));
		told("reconciliation.flash.prepared");
		return ConflictPage.shown(this.visit);
	}

}
