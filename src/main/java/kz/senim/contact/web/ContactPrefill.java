package kz.senim.contact.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import kz.senim.contact.domain.desk.OpenedForm;
import kz.senim.contact.domain.desk.Prefill;
import kz.senim.kernel.Almaty;
import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.form.TimeFormatter;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Fills a fresh form with what is known, field by field. Ratings and outcomes stay empty.
 */
@Component
class ContactPrefill {

	private final Clock clock;

	ContactPrefill(Clock clock) {
		this.clock = clock;
	}

	MultiValueMap<String, String> fields(OpenedForm opened) {
		Prefill known = opened.prefill();
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		if (known.meeting() != null) {
			fields.add("meeting", known.meeting().id().toString());
		}
		day(known.at().toLocalDate(), fields);
		fields.add("time", new TimeFormatter().print(known.at().toLocalTime(), Locale.ROOT));
		fields.add("minutes", String.valueOf(known.minutes()));
		fields.add("channel", known.channel());
		placeAndPurposes(known, fields);
		if (opened.former().style() != null) {
			fields.add("style", opened.former().style().name());
		}
		fields.add("serviceResult", "GIVEN");
		fields.add("clientHow", "TOLD");
		fields.add("wordsLanguage", opened.client().language().getLanguage());
		return fields;
	}

	private static void placeAndPurposes(Prefill known, MultiValueMap<String, String> fields) {
		if (known.place() != null) {
			fields.add("place", known.place());
		}
		known.purposes().forEach((code) -> fields.add("purposes", code));
		if (known.purposes().size() > 1) {
			fields.add("mainPurpose", known.purposes().get(0));
		}
	}

	private void day(LocalDate day, MultiValueMap<String, String> fields) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		if (day.equals(today)) {
			fields.add("day", "today");
		}
		else if (day.equals(today.minusDays(1))) {
			fields.add("day", "yesterday");
		}
		else {
			fields.add("date", new DateFormatter().print(day, Locale.ROOT));
		}
	}

}
