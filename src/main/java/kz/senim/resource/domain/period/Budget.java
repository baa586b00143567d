package kz.senim.resource.domain.period;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Hours that a worker or a team has for conflicts in a month.
 *
 * @param tenge what they cost together, or null
 * @param by who entered it, surname and initials
 */
public record Budget(int hours, @Nullable Long tenge, String by, Instant at) {

	/** What these hours cost, or null where no money was entered. */
	public @Nullable Long cost(double some) {
		return (this.tenge == null || this.hours == 0) ? null
				: (Long) Math.round(this.tenge.doubleValue() / this.hours * some);
	}

}
