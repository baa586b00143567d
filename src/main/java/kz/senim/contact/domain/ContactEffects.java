package kz.senim.contact.domain;

import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientGlances;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.contact.domain.entry.Outcome;
import kz.senim.kernel.id.ClientId;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What follows from a contact elsewhere: the meeting is closed, the next step planned,
 * the glance and the trail know of it.
 */
@Component
class ContactEffects {

	private final Tasks tasks;

	private final ClientGlances glances;

	private final Ratings ratings;

	private final ContactRepository contacts;

	private final AuditTrail trail;

	ContactEffects(Tasks tasks, ClientGlances glances, Ratings ratings, ContactRepository contacts, AuditTrail trail) {
		this.tasks = tasks;
		this.glances = glances;
		this.ratings = ratings;
		this.contacts = contacts;
		this.trail = trail;
	}

	void of(LogContact wish, List<Contact> visit) {
		Contact own = visit.get(0);
		closeMeeting(wish, own);
		plan(wish, own);
		glance(wish.client(), own, wish.marks().trust(), wish.marks().byClient(), wish.details().words());
		for (int i = 0; i < wish.family().size(); i++) {
			LogContact.Companion one = wish.family().get(i);
			glance(one.client(), visit.get(i + 1), one.trust(), null, null);
		}
		visit.forEach((contact) -> this.trail.changed("contact.logged", "contact", contact.id().value(),
				contact.client(), Map.of("late", contact.isLate(), "channel", wish.frame().channel())));
	}

	private void closeMeeting(LogContact wish, Contact contact) {
		if (wish.meeting() == null) {
			return;
		}
		if (wish.missed()) {
			String outcome = wish.story().outcomes().contains(Outcome.NO_SHOW) ? Outcome.NO_SHOW : Outcome.UNREACHED;
			this.tasks.meetingMissed(wish.meeting(), contact.id(), outcome);
		}
		else {
			this.tasks.meetingHeld(wish.meeting(), contact.id());
		}
	}

	/** A step that already stands in the plan with that date is not planned twice. */
	private void plan(LogContact wish, Contact contact) {
		LogContact.NextStep next = wish.next();
		if (next == null || this.tasks.openSteps(wish.client())
			.stream()
			.anyMatch((step) -> step.title().equals(next.title()) && step.dueOn().equals(next.dueOn())
					&& step.owner() == next.owner())) {
			return;
		}
		this.tasks.planStep(wish.client(),
				new Tasks.NewStep(next.title(), next.owner(), next.dueOn(), contact.worker(), contact.id(), null));
	}

	/** With a later contact already there, the order changes and all is counted anew. */
	private void glance(ClientId client, Contact contact, @Nullable Integer trust,
			LogContact.@Nullable ClientMark byClient, LogContact.@Nullable Words words) {
		if (this.contacts.existsByClientIdAndOccurredAtAfter(client.value(), contact.occurredAt())) {
			this.ratings.recount(client);
		}
		else {
			this.glances.contactLogged(client, contact.occurredAt(), trust,
					(byClient != null) ? byClient.value() : null, (words != null) ? words.text() : null);
		}
	}

}
