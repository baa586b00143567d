package kz.senim.security.factor;

/**
 * Whether everybody needs a second factor.
 */
public interface SecondFactorRule {

	boolean required();

}
