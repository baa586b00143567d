package kz.senim.reconciliation.course;

import java.time.Instant;
import java.util.UUID;

import kz.senim.reconciliation.Marks;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a conflict, or that was done.
 *
 * @param code state, level, gesture, moment or model, as the kind says
 * @param detail response to a gesture, or null
 * @param madeBy whose gesture, or null
 * @param turned whether the gesture turned its talk
 * @param struck whether it was taken back or entered in error
 * @param by surname and initials of whoever wrote it
 */
public record CourseItem(Instant at, Kind kind, UUID id, @Nullable String code, @Nullable String detail,
		@Nullable String madeBy, Marks marks, boolean turned, boolean struck, String by) {

	/** Whether it has a place of its own in the drawing; others belong to a talk. */
	public boolean isColumn() {
		return this.kind != Kind.GESTURE && this.kind != Kind.MOMENT;
	}

	/** What kinds of things there are. */
	public enum Kind {

		AROSE, MOVED, SHARPENED, TALK, GESTURE, MOMENT

	}

}
