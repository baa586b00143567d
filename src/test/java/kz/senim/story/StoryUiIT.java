package kz.senim.story;

import java.time.Duration;
import java.util.List;

import kz.senim.catalog.CodeLists;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.text.Texts;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimUiIT;
import kz.senim.test.TestClock;
import kz.senim.test.browser.Browsing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The main job from end to end, in each language: a contact, the conflict in it, two
 * talks, a settlement, its review, the recheck; and a new colleague.
 */
@SenimUiIT
class StoryUiIT {

	private static final String NEW_PASSWORD = "steppe wind and 7 apples";

	@Autowired
	private Agency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private Texts texts;

	@Autowired
	private CodeLists codes;

	private Browsing browsing;

	private Words words;

	private ClientId client;

	private String conflict;

	private String number;

	@ParameterizedTest
	@ValueSource(strings = { "ru", "kk", "en" })
	void aConflictIsLoggedEasedReviewedAndLookedAtAgain(String language, Browsing browsing) {
		this.browsing = browsing;
		this.words = Words.in(language, this.texts, this.codes);
		this.client = Cast.of(this.agency, this.words);

		phoneShowsTheSame();
		workerLogsAContactWithAConflict();
		nextDay();
		workerTalks(1, 7, 5, "OWN_PART", "LEGITIMACY");
		nextDay();
		workerTalks(2, 5, 2, "MOTIVES", "COMPROMISE");
		workerSettlesAndSubmits();
		supervisorReturns();
		workerMendsAndSubmits();
		supervisorApproves();
		recheckStandsOnToday();
		adminInvitesAPersonWhoSignsIn();
	}

	private void phoneShowsTheSame() {
		try (Visit phone = Visit.phone(this.browsing, this.words)) {
			TodayPage today = SignInPage.open(phone).signIn(this.words.name("worker")[0]);
			today.picture("today-phone");
			LogContactPage form = today.log(this.words.name("client")[0]);
			form.happened(this.words.typed("happened")).trust(5);
			form.picture("log-contact-phone");
		}
	}

	private void workerLogsAContactWithAConflict() {
		try (Visit worker = Visit.desktop(this.browsing, this.words)) {
			SignInPage signIn = SignInPage.open(worker);
			signIn.picture("sign-in");
			TodayPage today = signIn.signIn(this.words.name("worker")[0]);
			today.picture("today");
			LogContactPage form = today.log(this.words.name("client")[0]);
			form.happened(this.words.typed("happened"))
				.trust(4)
				.next(this.words.typed("step"), "WORKER", 3)
				.pictured("log-contact")
				.conflict("INFO", 3, 7)
				.save();

			ConflictPage page = ConflictPage.arisen(worker);
			this.number = page.number();
			this.conflict = page.address();
			page.moves("REGISTERED")
				.moves("DIAGNOSIS")
				.facts(this.words.typed("title"), this.words.typed("voice"))
				.furtherCause("WORK_ORG")
				.right("INFO", this.words.name("client")[0], this.words.typed("byWhom"))
				.method("OBS_VISUAL")
				.moves("STRATEGY")
				.model("COLLABORATE", this.words.typed("model"))
				.moves("NEGOTIATION");
		}
	}

	private void workerTalks(int talk, int before, int after, String first, String second) {
		try (Visit worker = signedIn("worker")) {
			TalkPage record = ConflictPage.open(worker, this.conflict)
				.prepareTalk()
				.goal(this.words.typed("goal." + talk))
				.gesture(first)
				.gesture(second)
				.ready()
				.recordTalk();
			record.lasted("09:15", 35)
				.mark("tension", before, after)
				.mark("trust", 3 + talk, 4 + talk)
				.mark("constructive", 2 + 2 * talk, 4 + 2 * talk)
				.gesture(first, "WORKER", "RECIPROCATED")
				.gesture(second, "WORKER", "ACCEPTED")
				.turnedBy(first)
				.ended((talk == 1) ? "POINT" : "AGREED", this.words.typed("outcome." + talk));
			record.picture("talk");
			record.record();
			record.says(before + " → " + after);
			record.says(this.words.code("gesture", first));
		}
	}

	private void workerSettlesAndSubmits() {
		try (Visit worker = signedIn("worker")) {
			worker.page().navigate("/clients/" + this.client);
			new Screen(worker).says(this.number);
			new Screen(worker).picture("client-card");
			ConflictPage page = ConflictPage.open(worker, this.conflict);
			page.picture("conflict");
			SettlementPage settlement = page.settle();
			settlement.term(this.words.typed("term.who"), this.words.typed("term.what"), "02.12.2026")
				.right("INFO", "PARTLY", this.words.typed("holder"))
				.degrees(List.of(80, 85))
				.remains(2, this.words.typed("madeClear"), "22.12.2026");
			settlement.picture("settlement");
			settlement.agree().moves("REVIEW");
		}
	}

	private void supervisorReturns() {
		try (Visit supervisor = signedIn("supervisor")) {
			ReviewPage review = ReviewPage.of(supervisor, this.number).answersYes().returns(this.words.typed("remark"));
			review.says(this.words.typed("holder"));
			review.picture("review");
			review.send("RETURNED");
		}
	}

	private void workerMendsAndSubmits() {
		try (Visit worker = signedIn("worker")) {
			TodayPage.open(worker).attention(this.number).click();
			ConflictPage.shown(worker).mend(this.words.typed("remark")).words(this.words.typed("holder.mended")).save();
			ConflictPage.open(worker, this.conflict).moves("REVIEW");
		}
	}

	private void supervisorApproves() {
		try (Visit supervisor = signedIn("supervisor")) {
			ReviewPage review = ReviewPage.of(supervisor, this.number);
			review.says(this.words.typed("holder.mended"));
			review.answersYes().approves("CLOSED_PARTIAL").send("APPROVED");
		}
		try (Visit worker = signedIn("worker")) {
			ConflictPage.open(worker, this.conflict).closed("CLOSED_PARTIAL");
		}
	}

	private void recheckStandsOnToday() {
		this.clock.advance(Duration.ofDays(27));
		try (Visit worker = signedIn("worker")) {
			TodayPage today = TodayPage.open(worker);
			today.says(this.words.of("task.kind.recheck"));
			today.attention(this.words.typed("title")).click();
			today.follow(this.words.of("task.page.conflict"));
			ConflictPage.shown(worker).holds(this.words.typed("note"));
		}
	}

	private void adminInvitesAPersonWhoSignsIn() {
		String[] invited = this.words.name("invited");
		String link;
		try (Visit admin = Visit.desktop(this.browsing, this.words)) {
			SignInPage.open(admin).enter(this.words.name("admin")[0], People.PASSWORD);
			link = StaffPage.open(admin).invite(invited, this.words.typed("team.north"));
		}
		try (Visit newcomer = Visit.desktop(this.browsing, this.words)) {
			LinkPage.open(newcomer, link).choose(NEW_PASSWORD).signIn(invited[0], NEW_PASSWORD);
		}
	}

	private void nextDay() {
		this.clock.advance(Duration.ofDays(1));
	}

	private Visit signedIn(String who) {
		Visit visit = Visit.desktop(this.browsing, this.words);
		SignInPage.open(visit).signIn(this.words.name(who)[0]);
		return visit;
	}

}
