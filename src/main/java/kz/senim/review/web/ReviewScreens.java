package kz.senim.review.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictStatus;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.id.ReviewId;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.TalkView;
import kz.senim.review.domain.ReviewDecision;
import kz.senim.review.domain.ReviewDesk;
import kz.senim.review.domain.ReviewKind;
import kz.senim.review.domain.ReviewPage;
import kz.senim.review.domain.ReviewRoom;
import kz.senim.shell.Choice;
import kz.senim.shell.chart.BeforeAfter;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a review into the model, in the language of the page.
 */
@Component
class ReviewScreens {

	static final String VIEW = "review/show";

	private static final List<String> QUESTIONS = List.of("rightsNamed", "noReproach", "ethics", "clientVoice",
			"planFits");

	private final ReviewRoom room;

	private final CodeLists lists;

	private final Texts texts;

	private final KeptForm kept;

	ReviewScreens(ReviewRoom room, CodeLists lists, Texts texts, KeptForm kept) {
		this.room = room;
		this.lists = lists;
		this.texts = texts;
		this.kept = kept;
	}

	ReviewPage show(ReviewId id, Model model) {
		ReviewPage page = this.room.open(id);
		model.addAttribute("page", page);
		model.addAttribute("questions", QUESTIONS);
		model.addAttribute("rights", page.sheet().rights().stream().map(this::right).toList());
		model.addAttribute("moves", moves(page.talks()));
		model.addAttribute("gestures", gestures(page.talks()));
		model.addAttribute("own", page.review().ownAnswers());
		model.addAttribute("closings",
				Stream.of(ConflictStatus.values()).filter(ConflictStatus::isClosed).map(this::status).toList());
		model.addAttribute("decisions", decisions(page.review().kind()));
		model.addAttribute("deputies",
				page.deputies().stream().map((one) -> Choice.of(one.id(), one.shortName())).toList());
		return page;
	}

	/** The form, or what was typed into it before. */
	void open(ReviewId id, @Nullable UUID draft, ReviewForm blank, Model model) {
		this.kept.open(ReviewDesk.FORM, id.value(), draft, blank, model);
	}

	private List<Choice> decisions(ReviewKind kind) {
		return Stream.of(ReviewDecision.APPROVED, ReviewDecision.RETURNED, ReviewDecision.ESCALATED)
			.filter((one) -> kind == ReviewKind.CONFLICT || one != ReviewDecision.ESCALATED)
			.map((one) -> Choice.of(one, this.texts.of("review.decision." + one)))
			.toList();
	}

	private Choice status(ConflictStatus state) {
		return Choice.of(state, this.lists.label("conflict_status", state.name()));
	}

	private Right right(ConflictSheet.Right right) {
		String restored = (right.restored() != null) ? this.lists.label("right_restored", right.restored().name())
				: null;
		return new Right(this.lists.label("right_restricted", right.code()), right.holderName(), restored,
				right.holderWords());
	}

	/** From the first mark of all talks to the last one. */
	private List<BeforeAfter> moves(List<TalkView> talks) {
		List<Marks> marks = talks.stream()
			.filter((talk) -> talk.counts() && !talk.marks().isEmpty())
			.map(TalkView::marks)
			.toList();
		if (marks.isEmpty()) {
			return List.of();
		}
		Marks first = marks.get(marks.size() - 1);
		Marks last = marks.get(0);
		return Stream
			.of(move("tension", first.tensionBefore(), last.tensionAfter()),
					move("trust", first.trustBefore(), last.trustAfter()),
					move("constructive", first.constructiveBefore(), last.constructiveAfter()))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable BeforeAfter move(String field, @Nullable Integer before, @Nullable Integer after) {
		return (before != null && after != null)
				? new BeforeAfter(this.texts.of("reconciliation.field." + field), before, after) : null;
	}

	/** «4: принят 2, ответный жест 1». */
	private @Nullable String gestures(List<TalkView> talks) {
		List<TalkView.Made> made = talks.stream()
			.filter(TalkView::counts)
			.flatMap((talk) -> talk.gestures().stream())
			.filter((one) -> one.error() == null && one.response() != null)
			.toList();
		if (made.isEmpty()) {
			return null;
		}
		return made.size() + ": "
				+ made.stream()
					.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.response()),
							java.util.TreeMap::new, Collectors.counting()))
					.entrySet()
					.stream()
					.map((one) -> this.lists.label("gesture_response", one.getKey().name()) + " " + one.getValue())
					.collect(Collectors.joining(", "));
	}

	/** A restricted right in words. */
	record Right(String name, @Nullable String holder, @Nullable String restored, @Nullable String words) {
	}

}
