package kz.senim.conflict.domain.fact;

/**
 * In whose words something stands, and whose emotion it is.
 */
public enum WordsOf {

	CLIENT, WORKER, OTHER

}
