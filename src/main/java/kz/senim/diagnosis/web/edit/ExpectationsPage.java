package kz.senim.diagnosis.web.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
import kz.senim.diagnosis.domain.fact.Constraint;
import kz.senim.diagnosis.domain.fact.ExpectationMet;
import kz.senim.diagnosis.domain.fact.Wish;
import kz.senim.diagnosis.domain.fact.WishKind;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What each party wants, and what no person steers.
 */
@Component
class ExpectationsPage implements LinesPage<ExpectationsPage.Form> {

	private static final int NOTE = 400;

	private static final int WORDS = 1000;

	private static final int MOST = 5;

	private final DiagnosisDesk desk;

	private final LineChoices choices;

	ExpectationsPage(DiagnosisDesk desk, LineChoices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@Override
	public String view() {
		return "diagnosis/expectations";
	}

	@Override
	public Form of(Opened opened) {
		List<@Nullable Line> wishes = opened.lines().wishes().stream().map(ExpectationsPage::line).toList();
		List<@Nullable Limit> limits = opened.lines()
			.constraints()
			.stream()
			.map((one) -> new Limit(one.code(), one.note()))
			.toList();
		return new Form(Long.toString(opened.sheet().ref().version()), LinesForm.more(wishes, Line.BLANK),
				LinesForm.more(limits, Limit.BLANK));
	}

	@Override
	public Form blank() {
		return new Form(null, null, null);
	}

	@Override
	public void prepare(Opened opened, Model model) {
		model.addAttribute("kinds", this.choices.named("diagnosis.wish.", WishKind.values()));
		model.addAttribute("holders", this.choices.parties(opened.sheet().parties()));
		model.addAttribute("levels", this.choices.importance());
		model.addAttribute("mets", this.choices.list("expectation_met"));
		model.addAttribute("limits", this.choices.list("objective_constraint"));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		List<Wish> wishes = new ArrayList<>();
		List<Line> lines = form.wishLines();
		for (int i = 0; i < lines.size(); i++) {
			Wish wish = lines.get(i).isBlank() ? null : wish("wishes[" + i + "].", lines.get(i), typed);
			if (wish != null) {
				wishes.add(wish);
			}
		}
		List<Constraint> limits = limits(form, typed);
		return (version) -> this.desk.expect(conflict, version, wishes, limits);
	}

	private static @Nullable Wish wish(String at, Line line, Typed typed) {
		WishKind kind = typed.required(at + "kind", typed.one(at + "kind", line.kind(), WishKind.class));
		UUID holder = typed.required(at + "holder", typed.uuid(at + "holder", line.holder()));
		UUID ofWhom = typed.uuid(at + "ofWhom", line.ofWhom());
		String text = typed.needed(at + "wish", line.wish(), WORDS, "diagnosis.error.wish");
		Integer importance = typed.number(at + "importance", line.importance(), 1, MOST);
		ExpectationMet met = typed.one(at + "met", line.met(), ExpectationMet.class);
		return (kind != null) ? new Wish(kind, holder, ofWhom, text, importance, met) : null;
	}

	private static List<Constraint> limits(Form form, Typed typed) {
		List<Constraint> limits = new ArrayList<>();
		List<Limit> lines = form.limitLines();
		for (int i = 0; i < lines.size(); i++) {
			String at = "constraints[" + i + "].";
			String note = typed.text(at + "note", lines.get(i).note(), NOTE);
			String code = lines.get(i).code();
			if (code != null) {
				limits.add(new Constraint(code, note));
			}
			else if (note != null) {
				typed.wrong(at + "code", "diagnosis.error.choose");
			}
		}
		return limits;
	}

	private static Line line(Wish one) {
		return new Line(one.kind().name(), text(one.holder()), text(one.ofWhom()), one.wish(), text(one.importance()),
				text(one.met()));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/** One goal or expectation as typed. */
	record Line(@Nullable String kind, @Nullable String holder, @Nullable String ofWhom, @Nullable String wish,
			@Nullable String importance, @Nullable String met) {

		static final Line BLANK = new Line(null, null, null, null, null, null);

		boolean isBlank() {
			return Stream.of(this.kind, this.holder, this.ofWhom, this.wish, this.importance, this.met)
				.allMatch(Objects::isNull);
		}

	}

	/** One constraint as typed. */
	record Limit(@Nullable String code, @Nullable String note) {

		static final Limit BLANK = new Limit(null, null);

	}

	/** The page as typed. */
	record Form(@Nullable String version, @Nullable List<@Nullable Line> wishes,
			@Nullable List<@Nullable Limit> constraints) implements LinesForm {

		Form {
			wishes = List.copyOf(LinesForm.whole(wishes, Line.BLANK));
			constraints = List.copyOf(LinesForm.whole(constraints, Limit.BLANK));
		}

		List<Line> wishLines() {
			return LinesForm.whole(Objects.requireNonNull(this.wishes), Line.BLANK);
		}

		List<Limit> limitLines() {
			return LinesForm.whole(Objects.requireNonNull(this.constraints), Limit.BLANK);
		}

		@Override
		public Form withLine(String kind) {
			return "constraint".equals(kind)
					? new Form(this.version, this.wishes, LinesForm.more(limitLines(), Limit.BLANK))
					: new Form(this.version, LinesForm.more(wishLines(), Line.BLANK), this.constraints);
		}

	}

}
