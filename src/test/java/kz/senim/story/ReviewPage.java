package kz.senim.story;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A conflict before the supervisor who decides on it. */
final class ReviewPage extends Screen {

	private static final List<String> QUESTIONS = List.of("rightsNamed", "noReproach", "ethics", "clientVoice",
			"planFits");

	private ReviewPage(Visit visit) {
		super(visit);
	}

	/** From the queue, by the number of the conflict. */
	static ReviewPage of(Visit visit, String number) {
		ReviewPage page = new ReviewPage(visit);
		page.go("review.nav.list");
		page.headed(page.words.of("review.list.title"));
		page.main().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(number)).click();
		page.headed(number);
		return page;
	}

	ReviewPage answersYes() {
		QUESTIONS.forEach((question) -> group(main(), numbered(question))
			.getByLabel(this.words.whole(this.words.of("review.answer.yes")))
			.check());
		return this;
	}

	ReviewPage returns(String remark) {
		choose(this.words.of("review.field.decision"), this.words.of("review.decision.RETURNED"));
		main().getByRole(AriaRole.TEXTBOX).last().fill(remark);
		return this;
	}

	ReviewPage approves(String closing) {
		choose(this.words.of("review.field.decision"), this.words.of("review.decision.APPROVED"));
		choose(this.words.of("review.field.closing"), this.words.code("conflict_status", closing));
		return this;
	}

	void send(String decision) {
		press(this.words.of("review.show.send"));
		told("review.flash." + decision);
	}

	private String numbered(String question) {
		return (QUESTIONS.indexOf(question) + 1) + ". " + this.words.of("review.field." + question);
	}

}
