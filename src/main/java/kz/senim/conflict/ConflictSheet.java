package kz.senim.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * All that is stated about a conflict, to be shown: codes of lists and words of people.
 *
 * @param ref number, state and version
 */
public record ConflictSheet(ConflictRef ref, Stated stated, List<Party> parties, List<Cause> causes, List<Right> rights,
		List<Emotion> emotions, @Nullable Model model, Outcome outcome) {

	/** Whether that person is a party or the worker. */
	public boolean involves(StaffId person) {
		return this.ref.worker().equals(person)
				|| this.parties.stream().anyMatch((party) -> person.equals(party.staff()));
	}

	/** What happened, in whose words, and how it is understood. */
	public record Stated(Instant aroseAt, @Nullable String place, @Nullable UUID contact, @Nullable String facts,
			@Nullable String factsWordsOf, @Nullable String interpretation, @Nullable String clientVoice,
			@Nullable String clientVoiceLang, @Nullable Integer tension, @Nullable UUID parent, Instant statusSince,
			@Nullable StaffId careTakenOverBy, Instant createdAt) {
	}

	/**
	 * A party: a client, a member of staff or a named person.
	 *
	 * @param name name as the acting person may see it
	 */
	public record Party(UUID id, String kind, @Nullable ClientId client, @Nullable StaffId staff, String name,
			@Nullable String position, @Nullable String role, @Nullable Integer degree) {
	}

	/** A cause; exactly one at most is the main one. */
	public record Cause(String code, boolean main, @Nullable String note) {
	}

	/** A restricted right: whose, by whom, how it is seen and in whose words. */
	public record Right(UUID id, String code, @Nullable UUID holder, @Nullable String holderName,
			@Nullable String byWhom, @Nullable String view, @Nullable String wordsOf, @Nullable String finding,
			@Nullable RightRestored restored, @Nullable String holderWords) {
	}

	/** An emotion of a side (CLIENT, WORKER, OTHER), 0–10 or null. */
	public record Emotion(String side, String code, @Nullable Integer intensity) {
	}

	/** The behaviour model with its reason. */
	public record Model(BehaviourModel model, String reason, boolean experiment) {
	}

	/** How it was settled. */
	public record Outcome(@Nullable String shortSettlement, @Nullable Integer residualTension,
			@Nullable String madeClear) {
	}

}
