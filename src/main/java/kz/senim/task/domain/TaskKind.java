package kz.senim.task.domain;

/**
 * What is owed: a meeting at an hour, a step by a day, or the recheck of a settlement.
 */
public enum TaskKind {

	MEETING, STEP, RECHECK

}
