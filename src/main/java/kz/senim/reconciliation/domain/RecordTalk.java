package kz.senim.reconciliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.RatedBy;
import kz.senim.reconciliation.TalkResult;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The wish to record a talk that was held.
 *
 * @param key idempotency key of the form
 * @param turned the gesture that turned the talk, or null
 */
public record RecordTalk(UUID key, ConflictId conflict, Instant heldAt, int minutes, RatedBy ratedBy, Marks marks,
		List<Line> gestures, @Nullable Gesture turned, List<Gesture> attitudes, Course course, @Nullable Step step) {

	/** A gesture, who made it, and how it was answered. */
	public record Line(Gesture gesture, GestureBy by, GestureResponse response) {
	}

	/** The behaviour model that was used, and how the talk ended. */
	public record Course(@Nullable String model, boolean experiment, TalkResult result, @Nullable String words) {
	}

	/** The next step. */
	public record Step(String title, Tasks.Owner owner, LocalDate dueOn) {
	}

}
