package kz.senim.contact.web;

import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.contact.domain.OpenedForm;
import kz.senim.shell.Choice;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What the template of the form draws beside the typed values.
 */
@Component
class ContactFormView {

	private static final int ROWS = 2;

	private final ContactChoices choices;

	ContactFormView(ContactChoices choices) {
		this.choices = choices;
	}

	Page of(OpenedForm opened, MultiValueMap<String, String> typed) {
		var habits = opened.habits();
		return new Page(opened, "/clients/" + opened.client().id() + "/contacts/new", first(typed, "date"),
				family(opened), this.choices.days(), this.choices.minutes(opened.prefill().minutes()),
				this.choices.byUse("channel", habits), this.choices.byUse("contact_place", habits),
				this.choices.byUse("contact_purpose", habits), this.choices.phrases(habits),
				this.choices.byUse("service_type", habits), this.choices.codes("service_result"),
				this.choices.outcomes(), this.choices.owners(), this.choices.stepDays(), details());
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

	private static String first(MultiValueMap<String, String> typed, String name) {
		String value = typed.getFirst(name);
		return (value != null) ? value : "";
	}

	/**
	 * The page.
	 *
	 * @param path where the form is sent
	 * @param date the typed date, for the folded line of the phone
	 */
	record Page(OpenedForm opened, String path, String date, List<Choice> family, List<Choice> days,
			List<Choice> minutes, List<Choice> channels, List<Choice> places, List<Choice> purposes,
			List<Choice> phrases, List<Choice> services, List<Choice> serviceResults, List<Choice> outcomes,
			List<Choice> owners, List<Choice> stepDays, Details details) {
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
