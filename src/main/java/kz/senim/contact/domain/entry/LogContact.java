package kz.senim.contact.domain.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The wish to log a contact.
 *
 * @param key idempotency key of the form
 * @param family further clients of the same family who took part
 * @param meeting the planned meeting that this was, or null
 * @param next the next step, or null
 */
public record LogContact(UUID key, ClientId client, List<Companion> family, @Nullable TaskId meeting, Frame frame,
		Story story, Marks marks, @Nullable NextStep next, Details details) {

	private static final Marks NO_MARKS = new Marks(null, null, null);

	/** Whether the client was not met: there is nothing to rate then. */
	public boolean missed() {
		return this.story.outcomes().contains(Outcome.NO_SHOW) || this.story.outcomes().contains(Outcome.UNREACHED);
	}

	/**
	 * Without what cannot be: a place of a call, ratings and services where nobody was
	 * met (their fields are folded away then, but still sent).
	 */
	public LogContact tidy() {
		Frame where = Channels.hasPlace(this.frame.channel()) ? this.frame : this.frame.withoutPlace();
		if (!missed()) {
			return new LogContact(this.key, this.client, this.family, this.meeting, where, this.story, this.marks,
					this.next, this.details);
		}
		List<Companion> silent = this.family.stream().map((one) -> new Companion(one.client(), null)).toList();
		return new LogContact(this.key, this.client, silent, this.meeting, where, this.story.withoutServices(),
				NO_MARKS, this.next, this.details.missed());
	}

	/** A further client, and the trust that the worker saw there. */
	public record Companion(ClientId client, @Nullable Integer trust) {
	}

	/** When, how, where and why. */
	public record Frame(Instant occurredAt, int minutes, String channel, @Nullable String place, List<String> purposes,
			@Nullable String mainPurpose) {

		Frame withoutPlace() {
			return new Frame(this.occurredAt, this.minutes, this.channel, null, this.purposes, this.mainPurpose);
		}

		/** The marked purpose, else the first. */
		public String main() {
			return (this.mainPurpose != null) ? this.mainPurpose : this.purposes.get(0);
		}

	}

	/** What happened and what came of it. */
	public record Story(@Nullable String whatHappened, List<QuickPhrase> phrases, List<Service> services,
			@Nullable String advice, List<String> outcomes) {

		public boolean tells() {
			return this.whatHappened != null || !this.phrases.isEmpty() || !this.services.isEmpty()
					|| this.advice != null;
		}

		Story withoutServices() {
			return new Story(this.whatHappened, this.phrases, List.of(), null, this.outcomes);
		}

	}

	/** A service: a kind from the list, own words, or both. */
	public record Service(@Nullable String type, @Nullable String text, String result) {
	}

	/** Ratings 0–10; null where nobody rated. */
	public record Marks(@Nullable Integer trust, @Nullable Integer tension, @Nullable ClientMark byClient) {
	}

	/** The client's own rating of trust, 0–10. */
	public record ClientMark(int value, RatingHow how) {
	}

	/** What is done next, by whom, until when. */
	public record NextStep(String title, Tasks.Owner owner, LocalDate dueOn) {
	}

	/**
	 * What unfolds: style, listening, words, feelings, expectations, strengths, people.
	 */
	public record Details(@Nullable CommunicationStyle style, @Nullable String styleReason, @Nullable Degree understood,
			List<ListeningTick> listening, boolean retold, List<String> support, @Nullable Words words,
			List<Emotion> emotions, List<Expectation> expectations, List<Strength> strengths,
			List<Participant> participants) {

		Details missed() {
			return new Details(null, null, null, List.of(), false, List.of(), null, List.of(), List.of(), List.of(),
					List.of());
		}

	}

	/** The client's own words and their language (ru, kk, en). */
	public record Words(String text, String language) {
	}

	/** A feeling and its strength 0–10 before and after. */
	public record Emotion(Side side, String code, @Nullable Integer before, @Nullable Integer after) {
	}

	/** What a side expected of the contact, and whether it was met. */
	public record Expectation(Side side, String text, @Nullable Degree met) {
	}

	/** A strength that was noticed, and where it showed. */
	public record Strength(String domain, String evidence) {
	}

	/** Somebody else who took part. */
	public record Participant(String kind, @Nullable String name) {
	}

}
