package kz.senim.story;

import kz.senim.test.People;

/** The page that asks who somebody is, after asking for the language. */
final class SignInPage extends Screen {

	private SignInPage(Visit visit) {
		super(visit);
	}

	static SignInPage open(Visit visit) {
		visit.page().navigate("/login");
		SignInPage page = new SignInPage(visit);
		page.follow(page.words.of("shell.language." + page.words.language()));
		page.headed(page.words.of("security.login.title"));
		return page;
	}

	TodayPage signIn(String login) {
		return signIn(login, People.PASSWORD);
	}

	TodayPage signIn(String login, String password) {
		enter(login, password);
		return TodayPage.shown(this.visit);
	}

	/** Signs in to wherever one was. */
	void enter(String login, String password) {
		fill(this.words.of("security.login.name"), login);
		fill(this.words.of("security.login.secret"), password);
		press(this.words.of("security.login.submit"));
	}

	static SignInPage shown(Visit visit) {
		SignInPage page = new SignInPage(visit);
		page.headed(page.words.of("security.login.title"));
		return page;
	}

}
