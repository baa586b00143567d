package kz.senim.contact.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.contact.domain.desk.OpenedForm;
import kz.senim.contact.domain.desk.Prefill;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the template of the form draws beside the typed values.
 */
@Component
class ContactFormView {

	private static final int ROWS = 2;

	private final ContactChoices choices;

	private final Texts texts;

	private final Formats formats;

	ContactFormView(ContactChoices choices, Texts texts, Formats formats) {
		this.choices = choices;
		this.texts = texts;
		this.formats = formats;
	}

	/**
	 * @param fresh whether nobody typed yet, so that the prefilled part may fold away
	 */
	Page of(OpenedForm opened, boolean fresh) {
		var habits = opened.habits();
		boolean unfolded = !fresh || opened.prefill().purposes().isEmpty();
		return new Page(opened, folded(opened.prefill()), unfolded, this.choices.levels(), family(opened),
				this.choices.days(), this.choices.minutes(opened.prefill().minutes()), this.choices.channels(habits),
				this.choices.byUse("contact_place", habits), this.choices.byUse("contact_purpose", habits),
				this.choices.phrases(habits), this.choices.byUse("service_type", habits),
				this.choices.codes("service_result"), this.choices.outcomes(), this.choices.owners(),
				this.choices.stepDays(), details());
	}

	private Details details() {
		return new Details(this.choices.styles(), this.choices.hows(), this.choices.faces(), this.choices.degrees(),
				this.choices.listening(), this.choices.languages(), this.choices.codes("emotion"),
				this.choices.codes("strength_domain"), this.choices.participants(), this.choices.codes("support_type"),
				this.choices.ratings(), ROWS);
	}

	private static List<Choice> family(OpenedForm opened) {
		return opened.family().stream().map((ClientRef one) -> Choice.of(one.id(), one.shortName())).toList();
	}

	/** The prefilled part in one line, for the phone. */
	private String folded(Prefill known) {
		String where = Stream
			.of(this.choices.label("channel", known.channel()), this.choices.label("contact_place", known.place()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(", "));
		String why = known.purposes()
			.stream()
			.map((code) -> this.choices.label("contact_purpose", code))
			.collect(Collectors.joining(", "));
		return this.texts.of("contact.form.folded", "date", this.formats.shortDate(known.at()), "time",
				this.formats.time(known.at()), "n", known.minutes(), "where", where, "why", why.isEmpty() ? "—" : why);
	}

	/**
	 * The page.
	 *
	 * @param folded the prefilled part in one line
	 * @param unfolded whether that part stands open on the phone
	 * @param levels the words of the five levels of acuteness
	 */
	record Page(OpenedForm opened, String folded, boolean unfolded, List<String> levels, List<Choice> family,
			List<Choice> days, List<Choice> minutes, List<Choice> channels, List<Choice> places, List<Choice> purposes,
			List<Choice> phrases, List<Choice> services, List<Choice> serviceResults, List<Choice> outcomes,
			List<Choice> owners, List<Choice> stepDays, Details details) {

		/** The words of a level, empty while it is unknown. */
		public String acuteness(@Nullable Integer level) {
			return (level != null && level >= 1 && level <= this.levels.size()) ? this.levels.get(level - 1) : "";
		}

	}

	/**
	 * The choices of what unfolds.
	 *
	 * @param rows how many lines a list of lines offers at a time
	 */
	record Details(List<Choice> styles, List<Choice> hows, List<Choice> faces, List<Choice> degrees,
			List<Choice> listening, List<Choice> languages, List<Choice> emotions, List<Choice> domains,
			List<Choice> participants, List<Choice> support, List<Choice> ratings, int rows) {
	}

}
