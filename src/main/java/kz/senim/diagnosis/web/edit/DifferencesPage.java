package kz.senim.diagnosis.web.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
import kz.senim.diagnosis.domain.fact.Difference;
import kz.senim.diagnosis.domain.fact.DifferenceDimension;
import kz.senim.diagnosis.domain.fact.Incompatibility;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * In what the sides differ, and what does not go together.
 */
@Component
class DifferencesPage implements LinesPage<DifferencesPage.Form> {

	private static final int NOTE = 400;

	private static final int WORDS = 1000;

	private static final int MOST = 4;

	private final DiagnosisDesk desk;

	private final LineChoices choices;

	DifferencesPage(DiagnosisDesk desk, LineChoices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@Override
	public String view() {
		return "diagnosis/differences";
	}

	@Override
	public Form of(Opened opened) {
		List<@Nullable Line> differences = Stream.of(DifferenceDimension.values())
			.map((dimension) -> opened.lines()
				.differences()
				.stream()
				.filter((one) -> one.dimension() == dimension)
				.findFirst()
				.map(DifferencesPage::line)
				.orElse(Line.BLANK))
			.toList();
		List<@Nullable Clash> clashes = opened.lines()
			.incompatibilities()
			.stream()
			.map((one) -> new Clash(one.code(), one.client(), one.worker()))
			.toList();
		return new Form(Long.toString(opened.sheet().ref().version()), differences,
				LinesForm.more(clashes, Clash.BLANK));
	}

	@Override
	public Form blank() {
		return new Form(null, null, null);
	}

	@Override
	public void prepare(Opened opened, Model model) {
		model.addAttribute("dimensions", DifferenceDimension.values());
		model.addAttribute("levels", this.choices.significance());
		model.addAttribute("kinds", this.choices.list("incompatibility"));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		List<Difference> differences = new ArrayList<>();
		List<Line> lines = form.differenceLines();
		for (int i = 0; i < Math.min(lines.size(), DifferenceDimension.values().length); i++) {
			String at = "differences[" + i + "].";
			Difference one = new Difference(DifferenceDimension.values()[i],
					typed.text(at + "note", lines.get(i).note(), NOTE),
					typed.number(at + "client", lines.get(i).client(), 0, MOST),
					typed.number(at + "worker", lines.get(i).worker(), 0, MOST));
			if (one.note() != null || one.client() != null || one.worker() != null) {
				differences.add(one);
			}
		}
		List<Incompatibility> clashes = clashes(form, typed);
		return (version) -> this.desk.differ(conflict, version, differences, clashes);
	}

	private static List<Incompatibility> clashes(Form form, Typed typed) {
		List<Incompatibility> clashes = new ArrayList<>();
		List<Clash> lines = form.clashLines();
		for (int i = 0; i < lines.size(); i++) {
			Clash line = lines.get(i);
			String at = "incompatibilities[" + i + "].";
			String client = typed.text(at + "client", line.client(), WORDS);
			String worker = typed.text(at + "worker", line.worker(), WORDS);
			if (line.code() != null) {
				clashes.add(new Incompatibility(line.code(), client, worker));
			}
			else if (client != null || worker != null) {
				typed.wrong(at + "code", "diagnosis.error.choose");
			}
		}
		return clashes;
	}

	private static Line line(Difference one) {
		return new Line(one.note(), text(one.client()), text(one.worker()));
	}

	private static @Nullable String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : null;
	}

	/** One difference as typed. */
	record Line(@Nullable String note, @Nullable String client, @Nullable String worker) {

		static final Line BLANK = new Line(null, null, null);

	}

	/** One incompatibility as typed. */
	record Clash(@Nullable String code, @Nullable String client, @Nullable String worker) {

		static final Clash BLANK = new Clash(null, null, null);

	}

	/** The page as typed. */
	record Form(@Nullable String version, @Nullable List<@Nullable Line> differences,
			@Nullable List<@Nullable Clash> incompatibilities) implements LinesForm {

		Form {
			differences = List.copyOf(LinesForm.whole(differences, Line.BLANK));
			incompatibilities = List.copyOf(LinesForm.whole(incompatibilities, Clash.BLANK));
		}

		List<Line> differenceLines() {
			return LinesForm.whole(Objects.requireNonNull(this.differences), Line.BLANK);
		}

		List<Clash> clashLines() {
			return LinesForm.whole(Objects.requireNonNull(this.incompatibilities), Clash.BLANK);
		}

		@Override
		public Form withLine(String kind) {
			return new Form(this.version, this.differences, LinesForm.more(clashLines(), Clash.BLANK));
		}

	}

}
