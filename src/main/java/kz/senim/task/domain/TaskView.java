package kz.senim.task.domain;

import java.time.Instant;
import java.time.LocalDate;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.Tasks.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A task as pages show it; meetings have a start, steps have none.
 */
public record TaskView(TaskId id, ClientId client, StaffId staff, TaskKind kind, String title, Owner owner,
		LocalDate dueOn, @Nullable Instant startsAt, @Nullable Integer minutes, @Nullable String purpose,
		@Nullable String channel, @Nullable String place, @Nullable String placeNote, @Nullable String withWhom,
		TaskState state, @Nullable String stateNote, @Nullable ContactId contact, @Nullable ConflictId conflict,
		long version) {

	public boolean isMeeting() {
		return this.kind == TaskKind.MEETING;
	}

	public boolean isOpen() {
		return this.state == TaskState.OPEN;
	}

	/** Whether its time has come and gone. */
	public boolean isOverdue(LocalDate today) {
		return isOpen() && this.dueOn.isBefore(today);
	}

}
