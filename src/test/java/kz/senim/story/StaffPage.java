package kz.senim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The accounts, as the administrator keeps them. */
final class StaffPage extends Screen {

	private StaffPage(Visit visit) {
		super(visit);
	}

	static StaffPage open(Visit visit) {
		StaffPage page = new StaffPage(visit);
		page.go("staff.nav.staff");
		page.headed(page.words.of("staff.list.title"));
		return page;
	}

	/** Invites a worker and tells the link that is shown once. */
	String invite(String[] person, String team) {
		follow(this.words.of("staff.list.invite"));
		Locator form = main().getByRole(AriaRole.REGION,
				new Locator.GetByRoleOptions().setName(this.words.of("staff.form.new")));
		field(form, this.words.of("staff.form.login")).fill(person[0]);
		field(form, this.words.of("staff.form.surname")).fill(person[1]);
		field(form, this.words.of("staff.form.givenName")).fill(person[2]);
		field(form, this.words.of("staff.form.patronymic")).fill(person[3]);
		choose(group(form, this.words.of("staff.form.role")), this.words.of("staff.role.WORKER"));
		Locator teams = field(form, this.words.of("staff.form.team"));
		teams.selectOption(teams.locator("option")
			.filter(new Locator.FilterOptions().setHasText(team))
			.first()
			.getAttribute("value"));
		choose(group(form, this.words.of("staff.form.language")),
				this.words.of("shell.language." + this.words.language()));
		picture("staff");
		press(this.words.of("staff.form.invite"));
		headed(this.words.of("staff.link.title"));
		return main().getByLabel(this.words.of("staff.link.label")).inputValue();
	}

}
