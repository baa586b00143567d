package kz.senim.contact.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import kz.senim.catalog.CodeLists;
import kz.senim.contact.domain.ContactRefused.Problem;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.contact.domain.entry.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a contact must hold before it can be logged.
 */
@Component
class ContactRules {

	private static final Duration OLDEST = Duration.ofDays(3660);

	private static final int LONGEST_DAY = 1440;

	private static final int TOP = 10;

	private final CodeLists codes;

	ContactRules(CodeLists codes) {
		this.codes = codes;
	}

	/** Everything that is wrong with the wish, in the order of the form. */
	List<Problem> problems(LogContact wish, Instant now) {
		List<Problem> found = new ArrayList<>();
		frame(wish.frame(), now, found);
		story(wish, found);
		marks(wish, found);
		codes(wish, found);
		return found;
	}

	private void frame(LogContact.Frame frame, Instant now, List<Problem> found) {
		if (frame.occurredAt().isAfter(now)) {
			found.add(new Problem("time", "contact.error.future"));
		}
		if (frame.occurredAt().isBefore(now.minus(OLDEST))) {
			found.add(new Problem("date", "contact.error.tooOld"));
		}
		if (frame.minutes() < 1 || frame.minutes() > LONGEST_DAY) {
			found.add(new Problem("minutesOther", "contact.error.minutes"));
		}
		if (frame.purposes().isEmpty()) {
			found.add(new Problem("purposes", "contact.error.choose"));
		}
		if (frame.mainPurpose() != null && !frame.purposes().contains(frame.mainPurpose())) {
			found.add(new Problem("mainPurpose", "contact.error.mainPurpose"));
		}
	}

	private void story(LogContact wish, List<Problem> found) {
		if (wish.missed()) {
			if (wish.story().outcomes().stream().anyMatch(Outcome.NEED_THE_CLIENT::contains)) {
				found.add(new Problem("outcomes", "contact.error.missedOutcome"));
			}
		}
		else if (!wish.story().tells()) {
			found.add(new Problem("whatHappened", "contact.error.whatHappened"));
		}
	}

	private void marks(LogContact wish, List<Problem> found) {
		LogContact.Marks marks = wish.marks();
		range("trust", marks.trust(), found);
		range("tension", marks.tension(), found);
		if (marks.byClient() != null) {
			range("clientTrust", marks.byClient().value(), found);
		}
		for (LogContact.Companion one : wish.family()) {
			range("familyTrust", one.trust(), found);
		}
		for (LogContact.Emotion one : wish.details().emotions()) {
			range("emotions", one.before(), found);
			range("emotions", one.after(), found);
		}
	}

	private void codes(LogContact wish, List<Problem> found) {
		LogContact.Frame frame = wish.frame();
		known("channel", "channel", List.of(frame.channel()), found);
		if (frame.place() != null) {
			known("place", "contact_place", List.of(frame.place()), found);
		}
		known("purposes", "contact_purpose", frame.purposes(), found);
		known("outcomes", "contact_outcome", wish.story().outcomes(), found);
		for (LogContact.Service one : wish.story().services()) {
			known("services", "service_type", (one.type() != null) ? List.of(one.type()) : List.of(), found);
			known("serviceResult", "service_result", List.of(one.result()), found);
		}
		LogContact.Details details = wish.details();
		known("support", "support_type", details.support(), found);
		known("emotions", "emotion", details.emotions().stream().map(LogContact.Emotion::code).toList(), found);
		known("strengths", "strength_domain", details.strengths().stream().map(LogContact.Strength::domain).toList(),
				found);
		known("participants", "conflict_party",
				details.participants().stream().map(LogContact.Participant::kind).toList(), found);
	}

	private void known(String field, String list, Collection<String> chosen, List<Problem> found) {
		if (chosen.stream().anyMatch((code) -> this.codes.find(list, code).isEmpty())) {
			found.add(new Problem(field, "contact.error.choose"));
		}
	}

	private static void range(String field, @Nullable Integer value, List<Problem> found) {
		if (value != null && (value < 0 || value > TOP)) {
			found.add(new Problem(field, "contact.error.rating"));
		}
	}

}
