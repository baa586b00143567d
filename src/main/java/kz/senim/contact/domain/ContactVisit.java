package kz.senim.contact.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import kz.senim.contact.ContactFormSection.LoggedContact;
import kz.senim.contact.domain.ContactRefused.Problem;
import kz.senim.contact.domain.entry.LogContact;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * One visit from rules to effects, the sections of other modules included.
 */
@Component
class ContactVisit {

	private final ContactRules rules;

	private final ContactWriter writer;

	private final ContactEffects effects;

	private final Sections sections;

	private final Clock clock;

	ContactVisit(ContactRules rules, ContactWriter writer, ContactEffects effects, Sections sections, Clock clock) {
		this.rules = rules;
		this.writer = writer;
		this.effects = effects;
		this.sections = sections;
		this.clock = clock;
	}

	String log(LogContact wish, MultiValueMap<String, String> typed) {
		List<Problem> problems = new ArrayList<>(this.rules.problems(wish, this.clock.instant()));
		problems.addAll(this.sections.problems(typed, wish.story().outcomes()));
		if (!problems.isEmpty()) {
			throw new ContactRefused(problems);
		}
		List<Contact> visit = this.writer.write(wish);
		Contact own = visit.get(0);
		this.sections.save(new LoggedContact(own.id(), own.client(), own.occurredAt(), wish.story().outcomes(),
				wish.story().whatHappened(), wish.marks().tension(), own.place()), typed);
		this.effects.of(wish, visit);
		return "/contacts/" + own.id();
	}

}
