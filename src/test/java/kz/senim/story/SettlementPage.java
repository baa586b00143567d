package kz.senim.story;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What the parties have agreed on, and what remains. */
final class SettlementPage extends Screen {

	private SettlementPage(Visit visit) {
		super(visit);
	}

	static SettlementPage shown(Visit visit) {
		SettlementPage page = new SettlementPage(visit);
		page.headed(page.words.of("reconciliation.settlement.title"));
		return page;
	}

	SettlementPage term(String who, String what, String byWhen) {
		Locator line = group(this.words.of("reconciliation.settlement.term", "n", 1));
		field(line, this.words.of("reconciliation.settlement.who")).fill(who);
		field(line, this.words.of("reconciliation.settlement.what")).fill(what);
		field(line, this.words.of("reconciliation.settlement.byWhen")).fill(byWhen);
		return this;
	}

	SettlementPage right(String code, String restored, String words) {
		choose(this.words.code("right_restricted", code), this.words.code("right_restored", restored));
		return words(words);
	}

	/** The words of the person whose right it is. */
	SettlementPage words(String words) {
		part("reconciliation.settlement.rights").getByRole(AriaRole.TEXTBOX).first().fill(words);
		return this;
	}

	SettlementPage degrees(List<Integer> degrees) {
		Locator fields = part("reconciliation.settlement.degrees").getByRole(AriaRole.TEXTBOX);
		for (int i = 0; i < degrees.size(); i++) {
			fields.nth(i).fill(degrees.get(i).toString());
		}
		return this;
	}

	SettlementPage remains(int tension, String madeClear, String recheckOn) {
		rate(group(this.words.of("reconciliation.settlement.residualTension")), tension);
		fill(this.words.of("reconciliation.settlement.madeClear"), madeClear);
		fill(this.words.of("reconciliation.settlement.recheckOn"), recheckOn);
		return this;
	}

	ConflictPage agree() {
		press(this.words.of("reconciliation.settlement.agree"));
		told("reconciliation.flash.agreed");
		return ConflictPage.shown(this.visit);
	}

	void save() {
		press(this.words.of("reconciliation.settlement.save"));
		told("reconciliation.flash.settled");
	}

	private Locator part(String key) {
		return main().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(this.words.of(key)));
	}

}
