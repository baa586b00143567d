package kz.senim.reconciliation.live;

import java.time.Instant;
import java.util.UUID;

import kz.senim.conflict.BehaviourModel;
import kz.senim.kernel.id.StaffId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a live talk; an event or a mark.
 *
 * @param byName surname and initials of whoever noted it
 * @param what what was noted
 * @param takenBack whether it was a slip and was taken back
 */
public record LiveEntry(UUID id, Instant at, StaffId by, String byName, What what, boolean takenBack) {

	/** Whether it is a mark on that scale that stands. */
	public boolean marks(LiveScale scale) {
		return !this.takenBack && this.what.scale() == scale;
	}

	/** Whether it is a gesture, not an attitude, that stands. */
	public boolean isGesture() {
		return !this.takenBack && this.what.kind() == LiveKind.GESTURE;
	}

	/**
	 * What is noted: a gesture with giver and response, an attitude, a moment, a model,
	 * or a mark.
	 *
	 * @param value 0–10, with a scale
	 */
	public record What(LiveKind kind, @Nullable Gesture gesture, @Nullable GestureBy by,
			@Nullable GestureResponse response, @Nullable BehaviourModel model, @Nullable LiveScale scale,
			@Nullable Integer value) {

		public static What gesture(Gesture gesture, GestureBy by, GestureResponse response) {
			return new What(LiveKind.GESTURE, gesture, by, response, null, null, null);
		}

		public static What attitude(Gesture gesture) {
			return new What(LiveKind.ATTITUDE, gesture, null, null, null, null, null);
		}

		public static What moment(LiveKind kind) {
			return new What(kind, null, null, null, null, null, null);
		}

		public static What model(BehaviourModel model) {
			return new What(LiveKind.MODEL_SWITCH, null, null, null, model, null, null);
		}

		public static What mark(LiveScale scale, int value) {
			return new What(LiveKind.MARK, null, null, null, null, scale, value);
		}

	}

}
