package kz.senim.task.domain;

import java.util.Map;

import jakarta.persistence.EntityManager;
import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.TaskId;

import org.springframework.stereotype.Component;

/**
 * Loads and keeps tasks: asks the client's door, writes the trail and refreshes the
 * client's next step, all in the caller's transaction.
 */
@Component
class TaskStore {

	private final TaskRepository tasks;

	private final EntityManager entities;

	private final Clients clients;

	private final AuditTrail trail;

	private final NextStep nextStep;

	TaskStore(TaskRepository tasks, EntityManager entities, Clients clients, AuditTrail trail, NextStep nextStep) {
		this.tasks = tasks;
		this.entities = entities;
		this.clients = clients;
		this.trail = trail;
		this.nextStep = nextStep;
	}

	/** The client of a task that a page is about to show. */
	ClientRef view(TaskView task) {
		ClientRef client = this.clients.require(task.client());
		this.trail.viewed("task", task.client(), task.id().value());
		return client;
	}

	Task load(TaskId id) {
		Task task = this.tasks.findById(id.value()).orElseThrow(() -> new NotFound("task"));
		this.clients.require(task.client());
		return task;
	}

	/** The task, if nobody changed it since that version. */
	Task load(TaskId id, long version) {
		Task task = load(id);
		if (task.version() != version) {
			throw new StaleVersion(task.version(), java.util.List.of());
		}
		return task;
	}

	Task add(Task task) {
		this.clients.require(task.client());
		this.entities.persist(task);
		changed("task.planned", task);
		return task;
	}

	void changed(String action, Task task) {
		this.entities.flush();
		this.trail.changed(action, "task", task.id().value(), task.client(), Map.of("state", task.state().name()));
		this.nextStep.refresh(task.client());
	}

}
