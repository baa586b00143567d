package kz.senim.conflict.web.form;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The form of a new conflict as typed.
 *
 * @param again what to do when a closed conflict of the same parties and cause is found:
 * reopen or separate
 */
public record RegisterForm(@Nullable String formKey, @Nullable String title, @Nullable String date,
		@Nullable String time, @Nullable String place, @Nullable String facts, @Nullable String factsWordsOf,
		@Nullable String interpretation, @Nullable String clientVoice, @Nullable String clientVoiceLang,
		@Nullable String tension, @Nullable String mainCause, @Nullable List<@Nullable String> causes,
		@Nullable String causeNote, @Nullable List<Lines.@Nullable Party> parties,
		@Nullable List<Lines.@Nullable Right> rights, @Nullable List<Lines.@Nullable Emotion> emotions,
		@Nullable String level, @Nullable String careTakenOverBy, @Nullable String again) implements NarrativeForm {

	public RegisterForm {
		causes = (causes != null) ? causes.stream().toList() : List.of();
		parties = List.copyOf(Lines.whole(parties, Lines.Party.BLANK));
		rights = List.copyOf(Lines.whole(rights, Lines.Right.BLANK));
		emotions = List.copyOf(Lines.whole(emotions, Lines.Emotion.BLANK));
	}

	static RegisterForm blank() {
		return started(null, null, List.of(), null);
	}

	/** A fresh form: who and when are known, how hard it is never. */
	static RegisterForm started(@Nullable String date, @Nullable String time, List<Lines.Party> parties,
			@Nullable String language) {
		return new RegisterForm(UUID.randomUUID().toString(), null, date, time, null, null, null, null, null, language,
				null, null, null, null, Lines.more(parties, Lines.Party.BLANK), List.of(Lines.Right.BLANK),
				List.of(Lines.Emotion.BLANK), null, null, null);
	}

	/** The same form with one more line of a kind. */
	RegisterForm withLine(String kind) {
		return new RegisterForm(this.formKey, this.title, this.date, this.time, this.place, this.facts,
				this.factsWordsOf, this.interpretation, this.clientVoice, this.clientVoiceLang, this.tension,
				this.mainCause, this.causes, this.causeNote,
				"party".equals(kind) ? Lines.more(this.parties, Lines.Party.BLANK) : this.parties,
				"right".equals(kind) ? Lines.more(this.rights, Lines.Right.BLANK) : this.rights,
				"emotion".equals(kind) ? Lines.more(this.emotions, Lines.Emotion.BLANK) : this.emotions, this.level,
				this.careTakenOverBy, this.again);
	}

}
