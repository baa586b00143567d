package kz.senim.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The workbench of a conflict. */
final class ConflictPage extends Screen {

	private static final Pattern NUMBER = Pattern.compile("КФ-\\d{4}-\\d+");

	private ConflictPage(Visit visit) {
		super(visit);
	}

	/** Opens the conflict that arose in the contact shown now. */
	static ConflictPage arisen(Visit visit) {
		ConflictPage page = new ConflictPage(visit);
		page.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^КФ-"))).click();
		return page;
	}

	static ConflictPage open(Visit visit, String address) {
		visit.page().navigate(address);
		return shown(visit);
	}

	static ConflictPage shown(Visit visit) {
		ConflictPage page = new ConflictPage(visit);
		page.headed("КФ-");
		return page;
	}

	String number() {
		Matcher number = NUMBER.matcher(this.page.getByRole(AriaRole.HEADING).first().textContent());
		return number.find() ? number.group() : "";
	}

	String address() {
		return this.page.url();
	}

	ConflictPage facts(String title, String voice) {
		this.page.locator("#main")
			.getByRole(AriaRole.REGION,
					new Locator.GetByRoleOptions().setName(this.words.of("conflict.show.diagnosis")))
			.getByRole(AriaRole.LINK,
					new Locator.GetByRoleOptions().setName(this.words.whole(this.words.of("conflict.show.edit"))))
			.first()
			.click();
		fill(this.words.of("conflict.field.title"), title);
		fill(this.words.of("conflict.field.clientVoice"), voice);
		choose(this.words.of("conflict.field.clientVoiceLang"),
				this.words.of("shell.language." + this.words.language()));
		return save();
	}

	ConflictPage right(String code, String whose, String byWhom) {
		follow(this.words.of("conflict.show.editRights"));
		Locator line = group(this.words.of("conflict.form.rightNumber", "n", 1));
		select(line, this.words.of("conflict.field.rights.code"), this.words.code("right_restricted", code));
		Locator holder = field(line, this.words.of("conflict.field.rights.whose"));
		holder.selectOption(new com.microsoft.playwright.options.SelectOption()
			.setLabel(holder.locator("option").filter(new Locator.FilterOptions().setHasText(whose)).textContent()));
		field(line, this.words.of("conflict.field.rights.byWhom")).fill(byWhom);
		return save();
	}

	ConflictPage method(String code) {
		follow(this.words.of("diagnosis.panel.edit"));
		choose(this.words.of("diagnosis.field.methods"), this.words.code("diagnosis_method", code));
		return save();
	}

	ConflictPage furtherCause(String code) {
		follow(this.words.of("conflict.show.editCauses"));
		choose(this.words.of("conflict.field.causes"), this.words.code("conflict_cause", code));
		return save();
	}

	ConflictPage model(String code, String reason) {
		follow(this.words.of("conflict.show.editModel"));
		choose(this.words.of("conflict.field.model"), this.words.code("behaviour_model", code));
		fill(this.words.of("conflict.field.reason"), reason);
		return save();
	}

	/** Moves the conflict on and sees its new state. */
	ConflictPage moves(String to) {
		press(this.words.of("conflict.move." + to));
		told("conflict.flash.moved");
		says(this.words.code("conflict_status", to));
		return this;
	}

	PrepareTalkPage prepareTalk() {
		follow(this.words.of("reconciliation.panel.prepare"));
		return PrepareTalkPage.shown(this.visit);
	}

	TalkPage recordTalk() {
		follow(this.words.of("reconciliation.panel.record"));
		return TalkPage.shown(this.visit);
	}

	SettlementPage settle() {
		follow(this.words.of("reconciliation.panel.openSettlement"));
		return SettlementPage.shown(this.visit);
	}

	SettlementPage mend(String remark) {
		says(remark);
		follow(this.words.of("review.panel.mend"));
		return SettlementPage.shown(this.visit);
	}

	void closed(String state) {
		says(this.words.code("conflict_status", state));
		says(this.words.of("review.panel.recheck"));
	}

	void holds(String note) {
		fill(this.words.of("review.recheck.note"), note);
		press(this.words.of("review.recheck.holds"));
		told("review.flash.holds");
	}

	private ConflictPage save() {
		press(this.words.of("conflict.form.save"));
		return shown(this.visit);
	}

}
