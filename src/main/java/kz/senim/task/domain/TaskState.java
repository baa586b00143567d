package kz.senim.task.domain;

/**
 * How a task stands. Only an open one can change.
 */
public enum TaskState {

	OPEN, DONE, MOVED, MISSED, CANCELLED

}
