package kz.senim.conflict.web.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.WordsOf;
import kz.senim.kernel.Almaty;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that tells what happened.
 */
public interface NarrativeForm {

	/** Longest story. */
	int STORY = 4000;

	@Nullable String title();

	@Nullable String date();

	@Nullable String time();

	@Nullable String place();

	@Nullable String facts();

	@Nullable String factsWordsOf();

	@Nullable String interpretation();

	@Nullable String clientVoice();

	@Nullable String clientVoiceLang();

	@Nullable String tension();

	/** What was told, with errors at the fields. */
	default Narrative narrative(Typed typed, @Nullable String titleOfDraft, Clock clock) {
		String title = (titleOfDraft != null && title() == null) ? titleOfDraft
				: typed.needed("title", title(), 200, "conflict.error.title");
		WordsOf wordsOf = typed.one("factsWordsOf", factsWordsOf(), WordsOf.class);
		return new Narrative(title, aroseAt(typed, clock), place(), typed.text("facts", facts(), STORY), wordsOf,
				typed.text("interpretation", interpretation(), STORY),
				typed.text("clientVoice", clientVoice(), STORY / 2), language(typed),
				typed.number("tension", tension(), 0, 10));
	}

	private Instant aroseAt(Typed typed, Clock clock) {
		LocalDate day = typed.date("date", date());
		LocalTime time = typed.time("time", time());
		if (day == null) {
			typed.wrong("date", "typeMismatch.java.time.LocalDate");
			return clock.instant();
		}
		LocalTime shown = (time != null) ? time : LocalTime.MIN;
		Instant at = day.atTime(shown).atZone(Almaty.ZONE).toInstant();
		if (at.isAfter(clock.instant())) {
			typed.wrong("date", "conflict.error.future");
		}
		return at;
	}

	private @Nullable String language(Typed typed) {
		String language = clientVoiceLang();
		if (language != null && !language.matches("ru|kk|en")) {
			typed.wrong("clientVoiceLang", "conflict.error.choose");
			return null;
		}
		return (clientVoice() != null) ? language : null;
	}

}
