package kz.senim.story;

/** What a one-time link opens: a password of one's own. */
final class LinkPage extends Screen {

	private LinkPage(Visit visit) {
		super(visit);
	}

	static LinkPage open(Visit visit, String link) {
		visit.page().navigate(link);
		LinkPage page = new LinkPage(visit);
		page.follow(page.words.of("shell.language." + page.words.language()));
		page.headed(page.words.of("security.link.title"));
		return page;
	}

	SignInPage choose(String password) {
		fill(this.words.of("security.link.password"), password);
		fill(this.words.of("security.link.repeated"), password);
		press(this.words.of("security.link.submit"));
		told("security.login.fresh");
		return SignInPage.shown(this.visit);
	}

}
