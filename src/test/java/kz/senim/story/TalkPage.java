package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The record of a talk, made after it. */
final class TalkPage extends Screen {

	private TalkPage(Visit visit) {
		super(visit);
	}

	static TalkPage shown(Visit visit) {
		TalkPage page = new TalkPage(visit);
		page.headed(page.words.of("reconciliation.record.title"));
		return page;
	}

	TalkPage lasted(String from, int minutes) {
		fill(this.words.of("reconciliation.field.time"), from);
		fill(this.words.of("reconciliation.field.minutes"), Integer.toString(minutes));
		return this;
	}

	/** A mark before and after: tension, trust or constructive. */
	TalkPage mark(String measure, int before, int after) {
		String label = this.words.of("reconciliation.field." + measure);
		rate(scale("shell.scale.labelBefore", label), before);
		rate(scale("shell.scale.labelAfter", label), after);
		return this;
	}

	TalkPage gesture(String code, String by, String response) {
		String name = this.words.code("gesture", code);
		main().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Words.starting(name))).check();
		choose(this.words.of("shell.talk.whose") + ": " + name, this.words.of("reconciliation.by." + by));
		choose(this.words.of("shell.talk.response") + ": " + name, this.words.code("gesture_response", response));
		return this;
	}

	TalkPage turnedBy(String code) {
		main().getByLabel(this.words.of("shell.talk.turnedBy", "name", this.words.code("gesture", code))).check();
		return this;
	}

	TalkPage ended(String result, String outcome) {
		choose(this.words.of("reconciliation.field.result"), this.words.of("reconciliation.result." + result));
		fill(this.words.of("reconciliation.field.outcome"), outcome);
		return this;
	}

	void record() {
		press(this.words.of("reconciliation.record.save"));
		told("reconciliation.flash.recorded");
	}

	private Locator scale(String key, String label) {
		return main().getByRole(AriaRole.RADIOGROUP,
				new Locator.GetByRoleOptions().setName(this.words.of(key, "label", label)).setExact(true));
	}

}
