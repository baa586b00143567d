package kz.senim.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Steps, planned meetings and rechecks for other modules, in the caller's transaction.
 */
public interface Tasks {

	/** Plans a step for a client. */
	TaskId planStep(ClientId client, NewStep step);

	/** Plans the recheck of a conflict's settlement for its worker. */
	TaskId planRecheck(ClientId client, ConflictId conflict, StaffId worker, String title, LocalDate on);

	/**
	 * The open steps that a conflict asked for become these: what stands open or done
	 * already stays, what is missing is planned, what is not wanted any more is
	 * cancelled.
	 */
	void keepSteps(ClientId client, ConflictId conflict, StepOrigin origin, List<NewStep> wanted);

	/** Cancels the open rechecks of a conflict. */
	void cancelRechecks(ConflictId conflict);

	/** The day of the open recheck of a conflict, soonest first. */
	Optional<LocalDate> openRecheck(ConflictId conflict);

	/** The settlement of a conflict was looked at again: its open rechecks are done. */
	void recheckDone(ConflictId conflict, @Nullable String note);

	/** The meeting, if it is visible. */
	Optional<Meeting> meeting(TaskId id);

	/** A planned meeting took place and was logged. */
	void meetingHeld(TaskId meeting, ContactId contact);

	/** A planned meeting did not happen (no-show, not reached). */
	void meetingMissed(TaskId meeting, ContactId contact, String note);

	/** The client's open steps, soonest first. */
	List<OpenStep> openSteps(ClientId client);

	/** Ticks a step off because a contact reports it done. */
	void stepDone(TaskId step, ContactId contact);

	/** Who does a step. */
	enum Owner {

		WORKER, CLIENT, JOINT

	}

	/** A step to plan. */
	record NewStep(String title, Owner owner, LocalDate dueOn, StaffId staff, @Nullable ContactId contact,
			@Nullable ConflictId conflict) {
	}

	/** A planned meeting as the contact form takes it over. */
	record Meeting(TaskId id, ClientId client, StaffId staff, Instant startsAt, int minutes, @Nullable String purpose,
			@Nullable String channel, @Nullable String place, @Nullable String withWhom, boolean open) {
	}

	/** An open step. */
	record OpenStep(TaskId id, String title, Owner owner, LocalDate dueOn, boolean overdue) {
	}

}
