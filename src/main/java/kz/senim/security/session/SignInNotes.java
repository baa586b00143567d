package kz.senim.security.session;

import java.util.Map;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

import org.springframework.stereotype.Component;

/**
 * Writes rows of the trail in a transaction of their own, for the person signed in or for
 * nobody yet.
 */
@Component
public class SignInNotes {

	private static final Actor NOBODY = Actor.job("sign-in");

	private final SignInJournal journal;

	private final CurrentActor currentActor;

	SignInNotes(SignInJournal journal, CurrentActor currentActor) {
		this.journal = journal;
		this.currentActor = currentActor;
	}

	/** Writes what the person of this request did. */
	public void write(String action, Map<String, ?> details) {
		SignedIn person = SignedIn.current();
		write((person != null) ? person.actor() : NOBODY, action, details);
	}

	void write(Actor actor, String action, Map<String, ?> details) {
		this.currentActor.as(actor, () -> {
			this.journal.note(action, details);
			return true;
		});
	}

	/** A sign-in of that person is complete. */
	void signedIn(SignedIn person, String factor) {
		this.currentActor.as(person.actor(), () -> {
			this.journal.signedIn(person.id(), factor);
			return true;
		});
	}

}
