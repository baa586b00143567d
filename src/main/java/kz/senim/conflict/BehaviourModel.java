package kz.senim.conflict;

/**
 * How a side behaves in the conflict (closed list {@code behaviour_model}).
 */
public enum BehaviourModel {

	COLLABORATE, COMPROMISE, ACCOMMODATE, AVOID, COMPETE

}
