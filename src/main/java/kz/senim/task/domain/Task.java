package kz.senim.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.StepOrigin;
import kz.senim.task.Tasks.Owner;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date that somebody owes to a client. It is closed once; what stands
 * afterwards is history (task_closed_whole).
 */
@Entity
class Task {

	@Id
	private UUID id;

	private UUID clientId;

	@Enumerated(EnumType.STRING)
	private TaskKind kind;

	private String title;

	private UUID staffId;

	@Enumerated(EnumType.STRING)
	private Owner owner;

	private LocalDate dueOn;

	private @Nullable Instant startsAt;

	private @Nullable Short minutes;

	private @Nullable String purpose;

	private @Nullable String channel;

	private @Nullable String place;

	private @Nullable String placeNote;

	private @Nullable String withWhom;

	@Enumerated(EnumType.STRING)
	private TaskState state = TaskState.OPEN;

	private @Nullable String stateNote;

	private @Nullable Instant closedAt;

	private @Nullable UUID closedBy;

	private @Nullable UUID movedToId;

	private @Nullable UUID conflictId;

	private @Nullable UUID contactId;

	@Enumerated(EnumType.STRING)
	private @Nullable StepOrigin origin;

	private UUID createdBy;

	private Instant createdAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Task() {
	}

	@SuppressWarnings("NullAway.Init")
	private Task(TaskKind kind, ClientId client, StaffId staff, String title, Owner owner, StaffId by, Instant now) {
		this.id = TaskId.next().value();
		this.kind = kind;
		this.clientId = client.value();
		this.staffId = staff.value();
		this.title = title;
		this.owner = owner;
		this.createdBy = by.value();
		this.createdAt = now;
	}

	static Task meeting(ClientId client, StaffId staff, MeetingDetails details, StaffId by, Instant now) {
		Task task = new Task(TaskKind.MEETING, client, staff, details.title(), Owner.WORKER, by, now);
		task.describe(details);
		return task;
	}

	static Task step(TaskKind kind, ClientId client, StaffId staff, StepDetails details, StaffId by, Instant now) {
		Task task = new Task(kind, client, staff, details.title(), details.owner(), by, now);
		task.dueOn = details.dueOn();
		return task;
	}

	void arisingFrom(@Nullable ContactId contact, @Nullable ConflictId conflict, @Nullable StepOrigin origin) {
		this.origin = origin;
		this.contactId = (contact != null) ? contact.value() : null;
		this.conflictId = (conflict != null) ? conflict.value() : null;
	}

	void describe(MeetingDetails details) {
		requireOpen();
		this.title = details.title();
		this.startsAt = details.startsAt();
		this.dueOn = LocalDate.ofInstant(details.startsAt(), Almaty.ZONE);
		this.minutes = (short) details.minutes();
		this.purpose = details.purpose();
		this.channel = details.channel();
		this.place = details.place();
		this.placeNote = details.placeNote();
		this.withWhom = details.withWhom();
	}

	/** Closes this one and makes its successor on another day. */
	Task moveTo(MeetingDetails details, @Nullable String note, StaffId by, Instant now) {
		return replaceBy(meeting(client(), staff(), details, by, now), note, by, now);
	}

	Task moveTo(StepDetails details, @Nullable String note, StaffId by, Instant now) {
		return replaceBy(step(this.kind, client(), staff(), details, by, now), note, by, now);
	}

	private Task replaceBy(Task successor, @Nullable String note, StaffId by, Instant now) {
		close(TaskState.MOVED, note, by, now);
		successor.conflictId = this.conflictId;
		successor.origin = this.origin;
		this.movedToId = successor.id;
		return successor;
	}

	void close(TaskState state, @Nullable String note, StaffId by, Instant now) {
		requireOpen();
		this.state = state;
		this.stateNote = note;
		this.closedBy = by.value();
		this.closedAt = now;
	}

	void closedByContact(TaskState state, ContactId contact, @Nullable String note, StaffId by, Instant now) {
		close(state, note, by, now);
		this.contactId = contact.value();
	}

	/** Opens a task again that was closed by mistake; a moved one has its successor. */
	void reopen() {
		if (this.state == TaskState.OPEN || this.state == TaskState.MOVED) {
			throw new RuleViolated("task.rule.cannotReopen");
		}
		this.state = TaskState.OPEN;
		this.stateNote = null;
		this.closedAt = null;
		this.closedBy = null;
	}

	private void requireOpen() {
		if (this.state != TaskState.OPEN) {
			throw new RuleViolated("task.rule.alreadyClosed");
		}
	}

	TaskId id() {
		return new TaskId(this.id);
	}

	StaffId staff() {
		return new StaffId(this.staffId);
	}

	ClientId client() {
		return new ClientId(this.clientId);
	}

	long version() {
		return this.version;
	}

	TaskState state() {
		return this.state;
	}

}
