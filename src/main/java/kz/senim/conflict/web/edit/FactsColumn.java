package kz.senim.conflict.web.edit;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Stated;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.conflict.web.form.Lines;
import kz.senim.conflict.web.form.LinesReader;
import kz.senim.conflict.web.form.NarrativeForm;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What happened, the client's voice, tension and feelings.
 */
@Component
class FactsColumn implements Column<FactsColumn.Form> {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(Almaty.ZONE);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Almaty.ZONE);

	private final ConflictEditing editing;

	private final ConflictChoices choices;

	private final Clock clock;

	FactsColumn(ConflictEditing editing, ConflictChoices choices, Clock clock) {
		this.editing = editing;
		this.choices = choices;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "edit-facts";
	}

	@Override
	public Form of(ConflictSheet sheet) {
		Stated at = sheet.stated();
		List<Lines.Emotion> emotions = sheet.emotions()
			.stream()
			.map((one) -> new Lines.Emotion(one.side(), one.code(), text(one.intensity())))
			.toList();
		return new Form(Long.toString(sheet.ref().version()), sheet.ref().title(), DAY.format(at.aroseAt()),
				TIME.format(at.aroseAt()), at.place(), at.facts(), at.factsWordsOf(), at.interpretation(),
				at.clientVoice(), at.clientVoiceLang(), text(at.tension()), Lines.more(emotions, Lines.Emotion.BLANK));
	}

	@Override
	public Form blank() {
		return new Form(null, null, null, null, null, null, null, null, null, null, null, null);
	}

	@Override
	public void prepare(ConflictSheet sheet, Model model) {
		model.addAttribute("places", this.choices.list("contact_place"));
		model.addAttribute("wordsOf", this.choices.wordsOf());
		model.addAttribute("langs", this.choices.languages());
		model.addAttribute("emotionItems", this.choices.list("emotion"));
	}

	@Override
	public Saving read(ConflictId conflict, Form form, Typed typed) {
		Narrative narrative = form.narrative(typed, null, this.clock);
		List<EmotionFact> emotions = new LinesReader(typed).emotions(Objects.requireNonNull(form.emotions()));
		return (version) -> this.editing.facts(conflict, version, narrative, emotions);
	}

	private static @Nullable String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : null;
	}

	/** The column as typed. */
	record Form(@Nullable String version, @Nullable String title, @Nullable String date, @Nullable String time,
			@Nullable String place, @Nullable String facts, @Nullable String factsWordsOf,
			@Nullable String interpretation, @Nullable String clientVoice, @Nullable String clientVoiceLang,
			@Nullable String tension,
			@Nullable List<Lines.@Nullable Emotion> emotions) implements MergingEditor.Form, NarrativeForm {

		Form {
			emotions = List.copyOf(Lines.whole(emotions, Lines.Emotion.BLANK));
		}

		@Override
		public Form withLine(String kind) {
			return new Form(this.version, this.title, this.date, this.time, this.place, this.facts, this.factsWordsOf,
					this.interpretation, this.clientVoice, this.clientVoiceLang, this.tension,
					Lines.more(Objects.requireNonNull(this.emotions), Lines.Emotion.BLANK));
		}
	}

}
