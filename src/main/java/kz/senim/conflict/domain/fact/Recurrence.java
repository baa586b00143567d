package kz.senim.conflict.domain.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whether a conflict comes back: with the same parties within 180 days of closing. With
 * the same main cause the closed record is proposed for a new cycle, with another one it
 * becomes the parent of a new record.
 */
public enum Recurrence {

	/** The closed conflict is proposed for {@code REOPENED}. */
	SAME_AGAIN,
	/** A new conflict, with the closed one as its parent. */
	FOLLOWS,
	/** Nothing to do with it. */
	NONE;

	/** How long after its closing a conflict can come back. */
	public static final Duration WINDOW = Duration.ofDays(180);

	/**
	 * How a conflict that arises stands to a closed one.
	 * @param closedAt when it was closed
	 * @param now when the other one is registered
	 */
	public static Recurrence of(Side closed, Instant closedAt, Side arising, Instant now) {
		boolean lately = !closedAt.isBefore(now.minus(WINDOW));
		if (!lately || !closed.parties().equals(arising.parties())) {
			return NONE;
		}
		return (closed.cause() != null && closed.cause().equals(arising.cause())) ? SAME_AGAIN : FOLLOWS;
	}

	/**
	 * What is compared of a conflict.
	 *
	 * @param parties identities of its parties
	 * @param cause its main cause, or null while unknown: then it is the same as no other
	 */
	public record Side(Set<String> parties, @Nullable String cause) {

		public Side {
			parties = Set.copyOf(parties);
		}

	}

}
