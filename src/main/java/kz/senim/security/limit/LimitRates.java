package kz.senim.security.limit;

/**
 * How often what may happen.
 */
public interface LimitRates {

	/** The limit of one person or account. */
	Rate of(What what);

	/** How many times that one source has, behind which many people may sit. */
	long sourceFactor();

}
