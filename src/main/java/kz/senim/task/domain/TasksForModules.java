package kz.senim.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.StepOrigin;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The face of the module, in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class TasksForModules implements Tasks {

	private final TaskStore store;

	private final TaskReader reader;

	private final CurrentActor actor;

	private final JdbcClient jdbc;

	private final Clock clock;

	TasksForModules(TaskStore store, TaskReader reader, CurrentActor actor, JdbcClient jdbc, Clock clock) {
		this.store = store;
		this.reader = reader;
		this.actor = actor;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public TaskId planStep(ClientId client, NewStep step) {
		StepDetails details = new StepDetails(step.title(), step.owner(), step.dueOn());
		Task task = Task.step(TaskKind.STEP, client, step.staff(), details, me(), now());
		task.arisingFrom(step.contact(), step.conflict(), null);
		return this.store.add(task).id();
	}

	@Override
	public TaskId planRecheck(ClientId client, ConflictId conflict, StaffId worker, String title, LocalDate on) {
		StepDetails details = new StepDetails(title, Owner.WORKER, on);
		Task task = Task.step(TaskKind.RECHECK, client, worker, details, me(), now());
		task.arisingFrom(null, conflict, null);
		return this.store.add(task).id();
	}

	@Override
	public void keepSteps(ClientId client, ConflictId conflict, StepOrigin origin, List<NewStep> wanted) {
		List<TaskView> standing = this.reader.asked(conflict, origin);
		standing.stream()
			.filter((task) -> task.isOpen() && wanted.stream().noneMatch((step) -> same(task, step)))
			.forEach((task) -> close(task.id(), TaskState.CANCELLED, null, null));
		wanted.stream().filter((step) -> standing.stream().noneMatch((task) -> same(task, step))).forEach((step) -> {
			StepDetails details = new StepDetails(step.title(), step.owner(), step.dueOn());
			Task task = Task.step(TaskKind.STEP, client, step.staff(), details, me(), now());
			task.arisingFrom(step.contact(), conflict, origin);
			this.store.add(task);
		});
	}

	private static boolean same(TaskView task, NewStep step) {
		return task.title().equals(step.title()) && task.staff().equals(step.staff()) && task.owner() == step.owner()
				&& (!task.isOpen() || task.dueOn().equals(step.dueOn()));
	}

	@Override
	public void cancelRechecks(ConflictId conflict) {
		closeRechecks(conflict, TaskState.CANCELLED, null);
	}

	@Override
	public Optional<LocalDate> openRecheck(ConflictId conflict) {
		return this.jdbc.sql(
				"select min(due_on) as due from task where conflict_id = :conflict and kind = 'RECHECK' and state = 'OPEN'")
			.param("conflict", conflict.value())
			.query((row, number) -> Optional.ofNullable(row.getObject("due", LocalDate.class)))
			.single();
	}

	@Override
	public void recheckDone(ConflictId conflict, @Nullable String note) {
		closeRechecks(conflict, TaskState.DONE, note);
	}

	private void closeRechecks(ConflictId conflict, TaskState state, @Nullable String note) {
		this.jdbc.sql("select id from task where conflict_id = :conflict and kind = 'RECHECK' and state = 'OPEN'")
			.param("conflict", conflict.value())
			.query(java.util.UUID.class)
			.list()
			.forEach((id) -> close(new TaskId(id), state, null, note));
	}

	@Override
	public Optional<Meeting> meeting(TaskId id) {
		return this.reader.find(id).filter(TaskView::isMeeting).map(TasksForModules::meeting);
	}

	@Override
	public void meetingHeld(TaskId meeting, ContactId contact) {
		close(meeting, TaskState.DONE, contact, null);
	}

	@Override
	public void meetingMissed(TaskId meeting, ContactId contact, String note) {
		close(meeting, TaskState.MISSED, contact, note);
	}

	@Override
	public List<OpenStep> openSteps(ClientId client) {
		LocalDate today = LocalDate.ofInstant(now(), Almaty.ZONE);
		return this.reader.openOf(client)
			.stream()
			.filter((task) -> !task.isMeeting())
			.map((task) -> new OpenStep(task.id(), task.title(), task.owner(), task.dueOn(), task.isOverdue(today)))
			.toList();
	}

	@Override
	public void stepDone(TaskId step, ContactId contact) {
		close(step, TaskState.DONE, contact, null);
	}

	/**
	 * A meeting may be closed already when one visit is logged for several members of a
	 * family.
	 */
	private void close(TaskId id, TaskState state, @Nullable ContactId contact, @Nullable String note) {
		Task task = this.store.load(id);
		if (task.state() != TaskState.OPEN) {
			return;
		}
		if (contact != null) {
			task.closedByContact(state, contact, note, me(), now());
		}
		else {
			task.close(state, note, me(), now());
		}
		this.store.changed("task." + state.name().toLowerCase(java.util.Locale.ROOT), task);
	}

	private StaffId me() {
		return this.actor.require().requireStaff();
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static Meeting meeting(TaskView task) {
		Instant startsAt = Objects.requireNonNull(task.startsAt());
		int minutes = Objects.requireNonNullElse(task.minutes(), 30);
		return new Meeting(task.id(), task.client(), task.staff(), startsAt, minutes, task.purpose(), task.channel(),
				task.place(), task.withWhom(), task.isOpen());
	}

}
