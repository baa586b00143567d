package kz.senim.diagnosis.domain.fact;

/**
 * What a party wants: something for itself, or something of another one.
 */
public enum WishKind {

	GOAL, EXPECTATION

}
