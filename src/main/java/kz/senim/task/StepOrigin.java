package kz.senim.task;

/**
 * What a conflict asked a step for: a term of its settlement, or the talk after its level
 * 5.
 */
public enum StepOrigin {

	TERM, DEBRIEFING

}
