package kz.senim.conflict.domain.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import kz.senim.conflict.domain.fact.Recurrence.Side;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a conflict comes back.
 */
class RecurrenceTests {

	private static final Instant CLOSED = Instant.parse("2026-03-01T10:00:00Z");

	private static final Side WAITING = new Side(Set.of("client:1", "staff:2"), "BUREAUCRACY");

	@Test
	void comesBackWithTheSamePartiesAndCauseUpToTheLastDay() {
		assertThat(after(Duration.ofDays(1), WAITING)).isEqualTo(Recurrence.SAME_AGAIN);
		assertThat(after(Duration.ofDays(180), WAITING)).isEqualTo(Recurrence.SAME_AGAIN);
	}

	@Test
	void isANewOneAfterThat() {
		assertThat(after(Duration.ofDays(180).plusMillis(1), WAITING)).isEqualTo(Recurrence.NONE);
	}

	@Test
	void anotherCauseOfTheSamePartiesFollows() {
		assertThat(after(Duration.ofDays(9), new Side(WAITING.parties(), "QUALITY"))).isEqualTo(Recurrence.FOLLOWS);
		assertThat(after(Duration.ofDays(9), new Side(WAITING.parties(), null))).isEqualTo(Recurrence.FOLLOWS);
	}

	@Test
	void otherPartiesHaveTheirOwnConflict() {
		assertThat(after(Duration.ofDays(9), new Side(Set.of("client:1"), "BUREAUCRACY"))).isEqualTo(Recurrence.NONE);
	}

	private static Recurrence after(Duration time, Side arising) {
		return Recurrence.of(WAITING, CLOSED, arising, CLOSED.plus(time));
	}

}
