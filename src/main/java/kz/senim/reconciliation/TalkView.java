package kz.senim.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import org.jspecify.annotations.Nullable;

/**
 * A talk on a conflict as it was recorded.
 *
 * @param recordedBy surname and initials
 * @param late whether it was recorded more than 24 hours afterwards
 * @param model code of the list {@code behaviour_model}, or null
 * @param attitudes gestures that were attitudes of the whole talk
 * @param outcome how it ended, in free words, or null
 * @param error why it was entered in error, or null
 */
public record TalkView(TalkId id, ConflictId conflict, ClientId client, int cycle, Instant heldAt, int minutes,
		String recordedBy, Instant recordedAt, boolean late, RatedBy ratedBy, @Nullable String model,
		boolean experiment, Marks marks, List<Gesture> attitudes, @Nullable TalkResult result, @Nullable String outcome,
		@Nullable String error, List<Made> gestures) {

	/** Whether it counts, that is, was not entered in error. */
	public boolean counts() {
		return this.error == null;
	}

	/**
	 * A gesture that was made.
	 *
	 * @param turned whether it turned the talk
	 * @param error why it was entered in error, or null
	 */
	public record Made(UUID id, Gesture gesture, GestureBy by, @Nullable GestureResponse response, boolean turned,
			@Nullable String error) {
	}

}
