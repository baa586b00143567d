package kz.senim.reconciliation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Gate;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.Settlements.RightAnswer;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.domain.TalkCards;
import kz.senim.reconciliation.domain.TalkPages;
import kz.senim.reconciliation.domain.TalkScene;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of a talk show around their forms.
 */
@Component
class TalkScreens {

	private static final String NOT_YET = "reconciliation/not-yet";

	private final TalkPages pages;

	private final TalkChoices choices;

	private final TalkCards cards;

	private final Texts texts;

	private final Clock clock;

	TalkScreens(TalkPages pages, TalkChoices choices, TalkCards cards, Texts texts, Clock clock) {
		this.pages = pages;
		this.choices = choices;
		this.cards = cards;
		this.texts = texts;
		this.clock = clock;
	}

	/** The page of the form, or one that says why there is none. */
	static String view(TalkScene scene, String form) {
		return (scene.locked() || scene.conflict().status() != ConflictStatus.NEGOTIATION) ? NOT_YET : form;
	}

	TalkScene prepare(ConflictId conflict, Model model) {
		TalkScene scene = this.pages.scene(conflict);
		model.addAttribute("scene", scene);
		model.addAttribute("tiles", this.choices.tiles());
		model.addAttribute("emotions", this.choices.emotions());
		model.addAttribute("helped", helped(scene));
		model.addAttribute("rights", scene.rights().stream().map(this::right).toList());
		return scene;
	}

	TalkScene record(ConflictId conflict, Model model) {
		TalkScene scene = prepare(conflict, model);
		Set<Gesture> ready = (scene.preparation() != null) ? Set.copyOf(scene.preparation().gestures()) : Set.of();
		model.addAttribute("prepared", rows(ready, true));
		model.addAttribute("others", rows(ready, false));
		model.addAttribute("choices", this.choices);
		model.addAttribute("days", this.choices.days(LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE)));
		return scene;
	}

	ConflictRef conflict(ConflictId id) {
		return this.pages.scene(id).conflict();
	}

	/** The page "no talk now" with what is missing, as the gate or the rule says. */
	ModelAndView refused(RuleViolated refusal, Model model) {
		model.addAttribute("refusal", this.texts.with(refusal.key(), refusal.arguments()));
		if (refusal instanceof Gate.Shut shut) {
			model.addAttribute("missing", shut.missing());
		}
		return new ModelAndView(NOT_YET, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private List<Row> rows(Set<Gesture> ready, boolean wanted) {
		return Arrays.stream(Gesture.values())
			.filter((one) -> !one.isAttitude() && ready.contains(one) == wanted)
			.map((one) -> new Row(this.choices.gesture(one), TalkForm.path(one)))
			.toList();
	}

	private Right right(RightAnswer answer) {
		RightRestored restored = answer.restored();
		return new Right(this.choices.label("right_restricted", answer.code()),
				(restored != null) ? this.choices.label("right_restored", restored.name()) : null);
	}

	/** The gesture that turned a talk last, and what that talk changed. */
	private List<Helped> helped(TalkScene scene) {
		return scene.helped()
			.flatMap((talk) -> TalkScene.turning(talk)
				.map((made) -> new Helped(this.choices.label("gesture", made.gesture().name()), talk.heldAt(),
						this.cards.moves(talk.marks())
							.stream()
							.map((move) -> move.label() + ": " + move.before() + " → " + move.after())
							.collect(Collectors.joining(", ")))))
			.map(List::of)
			.orElse(List.of());
	}

	/**
	 * What helped last time.
	 *
	 * @param moves what that talk changed, empty where it was not rated
	 */
	record Helped(String name, Instant at, String moves) {
	}

	/** A restricted right, and whether it stands again, or null while not asked. */
	record Right(String name, @Nullable String restored) {
	}

	/** A line of the record: the gesture and where its fields stand. */
	record Row(Choice item, String base) {
	}

}
