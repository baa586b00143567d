package kz.senim.diagnosis.web.edit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
import kz.senim.diagnosis.domain.fact.Measure;
import kz.senim.diagnosis.domain.fact.MeasureOwner;
import kz.senim.diagnosis.domain.fact.Option;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Which ways could be gone, and what is done.
 */
@Component
class StrategyPage implements LinesPage<StrategyPage.Form> {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final int TITLE = 400;

	private static final int WORDS = 1000;

	private static final int COST = 200;

	private static final String YES = "true";

	private final DiagnosisDesk desk;

	private final LineChoices choices;

	StrategyPage(DiagnosisDesk desk, LineChoices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@Override
	public String view() {
		return "diagnosis/strategy";
	}

	@Override
	public Form of(Opened opened) {
		List<@Nullable Way> options = opened.lines()
			.options()
			.stream()
			.map((one) -> new Way(one.title(), one.pros(), one.contras(), one.cost(), one.chosen() ? YES : null))
			.toList();
		List<@Nullable Line> measures = opened.lines().measures().stream().map(StrategyPage::line).toList();
		return new Form(Long.toString(opened.sheet().ref().version()), LinesForm.more(options, Way.BLANK),
				LinesForm.more(measures, Line.BLANK));
	}

	@Override
	public Form blank() {
		return new Form(null, null, null);
	}

	@Override
	public void prepare(Opened opened, Model model) {
		model.addAttribute("domains", this.choices.list("measure_domain"));
		model.addAttribute("owners", this.choices.named("diagnosis.owner.", MeasureOwner.values()));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		List<Option> options = new ArrayList<>();
		List<Way> ways = form.optionLines();
		for (int i = 0; i < ways.size(); i++) {
			if (!ways.get(i).isBlank()) {
				options.add(option("options[" + i + "].", ways.get(i), typed));
			}
		}
		List<Measure> measures = new ArrayList<>();
		List<Line> lines = form.measureLines();
		for (int i = 0; i < lines.size(); i++) {
			Measure measure = lines.get(i).isBlank() ? null : measure("measures[" + i + "].", lines.get(i), typed);
			if (measure != null) {
				measures.add(measure);
			}
		}
		return (version) -> this.desk.plan(conflict, version, options, measures);
	}

	private static Option option(String at, Way line, Typed typed) {
		return new Option(typed.needed(at + "title", line.title(), TITLE, "diagnosis.error.title"),
				typed.text(at + "pros", line.pros(), WORDS), typed.text(at + "contras", line.contras(), WORDS),
				typed.text(at + "cost", line.cost(), COST), YES.equals(line.chosen()));
	}

	private static @Nullable Measure measure(String at, Line line, Typed typed) {
		String domain = typed.required(at + "domain", line.domain());
		String title = typed.needed(at + "title", line.title(), TITLE, "diagnosis.error.title");
		MeasureOwner owner = typed.required(at + "owner", typed.one(at + "owner", line.owner(), MeasureOwner.class));
		LocalDate due = typed.date(at + "due", line.due());
		String cost = typed.text(at + "cost", line.cost(), COST);
		String effect = typed.text(at + "effect", line.effect(), WORDS);
		return (domain != null && owner != null)
				? new Measure(domain, title, owner, due, cost, effect, YES.equals(line.done())) : null;
	}

	private static Line line(Measure one) {
		LocalDate due = one.dueOn();
		return new Line(one.domain(), one.title(), one.owner().name(), (due != null) ? DAY.format(due) : null,
				one.cost(), one.effect(), one.done() ? YES : null);
	}

	/** One option as typed. */
	record Way(@Nullable String title, @Nullable String pros, @Nullable String contras, @Nullable String cost,
			@Nullable String chosen) {

		static final Way BLANK = new Way(null, null, null, null, null);

		boolean isBlank() {
			return Stream.of(this.title, this.pros, this.contras, this.cost, this.chosen).allMatch(Objects::isNull);
		}

	}

	/** One measure as typed. */
	record Line(@Nullable String domain, @Nullable String title, @Nullable String owner, @Nullable String due,
			@Nullable String cost, @Nullable String effect, @Nullable String done) {

		static final Line BLANK = new Line(null, null, null, null, null, null, null);

		boolean isBlank() {
			return Stream.of(this.domain, this.title, this.owner, this.due, this.cost, this.effect, this.done)
				.allMatch(Objects::isNull);
		}

	}

	/** The page as typed. */
	record Form(@Nullable String version, @Nullable List<@Nullable Way> options,
			@Nullable List<@Nullable Line> measures) implements LinesForm {

		Form {
			options = List.copyOf(LinesForm.whole(options, Way.BLANK));
			measures = List.copyOf(LinesForm.whole(measures, Line.BLANK));
		}

		List<Way> optionLines() {
			return LinesForm.whole(Objects.requireNonNull(this.options), Way.BLANK);
		}

		List<Line> measureLines() {
			return LinesForm.whole(Objects.requireNonNull(this.measures), Line.BLANK);
		}

		@Override
		public Form withLine(String kind) {
			return "measure".equals(kind)
					? new Form(this.version, this.options, LinesForm.more(measureLines(), Line.BLANK))
					: new Form(this.version, LinesForm.more(optionLines(), Way.BLANK), this.measures);
		}

	}

}
