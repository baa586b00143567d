package kz.senim.review.domain.meeting;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;

/**
 * A supervision meeting.
 *
 * @param open how many agreed steps are not done yet
 */
public record MeetingRow(UUID id, StaffId supervisor, StaffId worker, Instant heldAt, MeetingState state, int open,
		long version) {

	/** The one whom this person meets. */
	public StaffId other(StaffId me) {
		return this.supervisor.equals(me) ? this.worker : this.supervisor;
	}

	public boolean isPlanned() {
		return this.state == MeetingState.PLANNED;
	}

}
