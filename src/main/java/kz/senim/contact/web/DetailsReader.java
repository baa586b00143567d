package kz.senim.contact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.senim.contact.domain.entry.CommunicationStyle;
import kz.senim.contact.domain.entry.Degree;
import kz.senim.contact.domain.entry.ListeningTick;
import kz.senim.contact.domain.entry.LogContact.Details;
import kz.senim.contact.domain.entry.LogContact.Emotion;
import kz.senim.contact.domain.entry.LogContact.Expectation;
import kz.senim.contact.domain.entry.LogContact.Participant;
import kz.senim.contact.domain.entry.LogContact.Strength;
import kz.senim.contact.domain.entry.LogContact.Words;
import kz.senim.contact.domain.entry.Side;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Reads what unfolds under the form.
 */
final class DetailsReader {

	private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

	private static final int LINE = 400;

	private static final int NAME = 310;

	private static final int PARAGRAPH = 1000;

	private static final int QUOTE = 2000;

	private final Typed typed;

	DetailsReader(Typed typed) {
		this.typed = typed;
	}

	Details read(ContactForm form) {
		return new Details(this.typed.one("style", form.style(), CommunicationStyle.class),
				this.typed.text("styleReason", form.styleReason(), LINE),
				this.typed.one("understood", form.understood(), Degree.class),
				this.typed.all("listening", form.listening(), ListeningTick.class), "true".equals(form.retold()),
				form.support(), words(form), emotions(form), expectations(form), strengths(form), participants(form));
	}

	private @Nullable Words words(ContactForm form) {
		String text = this.typed.text("words", form.words(), QUOTE);
		if (text == null) {
			return null;
		}
		String language = form.wordsLanguage();
		if (language == null || !LANGUAGES.contains(language)) {
			this.typed.wrong("wordsLanguage", "contact.error.choose");
			return null;
		}
		return new Words(text, language);
	}

	private List<Emotion> emotions(ContactForm form) {
		List<Emotion> emotions = new ArrayList<>();
		for (ContactForm.EmotionLine line : form.emotions()) {
			Side side = this.typed.one("emotions", line.side(), Side.class);
			Integer before = this.typed.number("emotions", line.before());
			Integer after = this.typed.number("emotions", line.after());
			if (line.code() != null && side != null) {
				emotions.add(new Emotion(side, line.code(), before, after));
			}
			else if (before != null || after != null) {
				this.typed.wrong("emotions", "contact.error.emotion");
			}
		}
		return emotions;
	}

	private List<Expectation> expectations(ContactForm form) {
		List<Expectation> expectations = new ArrayList<>();
		String client = this.typed.text("clientExpects", form.clientExpects(), PARAGRAPH);
		Degree clientMet = this.typed.one("clientMet", form.clientMet(), Degree.class);
		if (client != null) {
			expectations.add(new Expectation(Side.CLIENT, client, clientMet));
		}
		String worker = this.typed.text("workerExpects", form.workerExpects(), PARAGRAPH);
		Degree workerMet = this.typed.one("workerMet", form.workerMet(), Degree.class);
		if (worker != null) {
			expectations.add(new Expectation(Side.WORKER, worker, workerMet));
		}
		return expectations;
	}

	private List<Strength> strengths(ContactForm form) {
		List<Strength> strengths = new ArrayList<>();
		for (ContactForm.StrengthLine line : form.strengths()) {
			String evidence = this.typed.text("strengths", line.evidence(), PARAGRAPH);
			if (line.domain() != null && evidence != null) {
				strengths.add(new Strength(line.domain(), evidence));
			}
			else if (line.domain() != null || evidence != null) {
				this.typed.wrong("strengths", "contact.error.strength");
			}
		}
		return strengths;
	}

	private List<Participant> participants(ContactForm form) {
		List<Participant> participants = new ArrayList<>();
		for (ContactForm.ParticipantLine line : form.participants()) {
			String name = this.typed.text("participants", line.name(), NAME);
			if (line.kind() != null) {
				participants.add(new Participant(line.kind(), name));
			}
			else if (name != null) {
				this.typed.wrong("participants", "contact.error.participant");
			}
		}
		return participants;
	}

}
