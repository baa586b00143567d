package kz.senim.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.MeetingRule;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning meetings and steps, and saying what became of them.
 */
@Service
@Transactional
public class TaskDesk {

	private final TaskStore store;

	private final TaskReader reader;

	private final FormKeys formKeys;

	private final Clock clock;

	private final List<MeetingRule> rules;

	TaskDesk(TaskStore store, TaskReader reader, FormKeys formKeys, Clock clock, List<MeetingRule> rules) {
		this.store = store;
		this.reader = reader;
		this.formKeys = formKeys;
		this.clock = clock;
		this.rules = rules;
	}

	/** One task and whose it is, for its page. */
	public TaskPage open(TaskId id) {
		TaskView task = this.reader.find(id).orElseThrow(() -> new NotFound("task"));
		return new TaskPage(task, this.store.view(task));
	}

	/**
	 * Plans a meeting for the acting person.
	 * @return the path to show afterwards
	 */
	public String planMeeting(Actor actor, UUID formKey, ClientId client, MeetingDetails details) {
		refusePast(details.startsAt());
		StaffId me = actor.requireStaff();
		return this.formKeys.once(formKey, "meeting", () -> {
			this.rules.forEach((rule) -> rule.check(client, me, details.withWhom()));
			this.store.add(Task.meeting(client, me, details, me, this.clock.instant()));
			return "/clients/" + client;
		});
	}

	/** Plans a step for the acting person to see to. */
	public String planStep(Actor actor, UUID formKey, ClientId client, StepDetails details) {
		refusePast(details.dueOn());
		StaffId me = actor.requireStaff();
		return this.formKeys.once(formKey, "step", () -> {
			this.store.add(Task.step(TaskKind.STEP, client, me, details, me, this.clock.instant()));
			return "/clients/" + client;
		});
	}

	/** Says that a task was done, did not happen or is not wanted any more. */
	public ClientId close(Actor actor, TaskId id, long version, TaskState state, @Nullable String note) {
		if (state == TaskState.OPEN || state == TaskState.MOVED) {
			throw new IllegalArgumentException("Not an end: " + state);
		}
		Task task = this.store.load(id, version);
		task.close(state, note, actor.requireStaff(), this.clock.instant());
		this.store.changed("task." + state.name().toLowerCase(java.util.Locale.ROOT), task);
		return task.client();
	}

	/** Takes back a closing made by mistake. */
	public ClientId reopen(TaskId id) {
		Task task = this.store.load(id);
		task.reopen();
		this.store.changed("task.reopened", task);
		return task.client();
	}

	public ClientId move(Actor actor, TaskId id, long version, MeetingDetails details, @Nullable String note) {
		refusePast(details.startsAt());
		Task task = this.store.load(id, version);
		this.rules.forEach((rule) -> rule.check(task.client(), task.staff(), details.withWhom()));
		return moved(task, task.moveTo(details, note, actor.requireStaff(), this.clock.instant()));
	}

	public ClientId move(Actor actor, TaskId id, long version, StepDetails details, @Nullable String note) {
		refusePast(details.dueOn());
		Task task = this.store.load(id, version);
		return moved(task, task.moveTo(details, note, actor.requireStaff(), this.clock.instant()));
	}

	private ClientId moved(Task task, Task successor) {
		this.store.add(successor);
		this.store.changed("task.moved", task);
		return task.client();
	}

	private void refusePast(Instant startsAt) {
		refusePast(LocalDate.ofInstant(startsAt, Almaty.ZONE));
	}

	private void refusePast(LocalDate day) {
		if (day.isBefore(LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE))) {
			throw new RuleViolated("task.rule.past", "date", java.util.Map.of());
		}
	}

	/** A task on its page. */
	public record TaskPage(TaskView task, ClientRef client) {
	}

}
