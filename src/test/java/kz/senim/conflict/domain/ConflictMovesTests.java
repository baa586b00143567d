package kz.senim.conflict.domain;

import java.time.Instant;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The aggregate guards its own moves.
 */
class ConflictMovesTests {

	private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

	@ParameterizedTest(name = "{0} to {1}")
	@MethodSource("kz.senim.conflict.ConflictStatusTests#everyPair")
	void movesOnlyAlongTheTable(ConflictStatus from, ConflictStatus to) {
		Conflict conflict = in(from);

		if (from.canMoveTo(to)) {
			conflict.moveTo(to, NOW);
			assertThat(conflict.status()).isEqualTo(to);
		}
		else {
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> conflict.moveTo(to, NOW));
			assertThat(conflict.status()).isEqualTo(from);
		}
	}

	@Test
	void reopeningBeginsTheNextCycleAndTakingItBackEndsIt() {
		Conflict conflict = in(ConflictStatus.CLOSED_PARTIAL);

		conflict.moveTo(ConflictStatus.REOPENED, NOW);
		assertThat(conflict.key().cycle()).isEqualTo(2);
		conflict.moveBackTo(ConflictStatus.CLOSED_PARTIAL, NOW);

		assertThat(conflict.key().cycle()).isEqualTo(1);
	}

	@Test
	void levelFiveNeedsWhoTakesOverTheCareOnceRegistered() {
		Conflict draft = in(ConflictStatus.DRAFT);
		draft.sharpen(5, null);
		Conflict registered = in(ConflictStatus.REGISTERED);

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> registered.sharpen(5, null))
			.extracting(RuleViolated::field)
			.isEqualTo("careTakenOverBy");
		registered.sharpen(5, StaffId.next());
		assertThat(registered.ref().acuteness()).isEqualTo(5);
	}

	@Test
	void closedConflictDoesNotChange() {
		Conflict closed = in(ConflictStatus.CLOSED_RESOLVED);

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> closed.sharpen(1, null));
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> closed.tell(narrative("Ждали")));
	}

	@Test
	void registeredFactsCannotBeTakenAway() {
		Conflict registered = in(ConflictStatus.REGISTERED);

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> registered.tell(narrative(null)))
			.extracting(RuleViolated::key)
			.isEqualTo("conflict.facts.needed");
	}

	@Test
	void shortWayIsForLevelsOneAndTwoOnly() {
		Conflict sharp = in(ConflictStatus.REGISTERED);
		sharp.sharpen(3, null);
		Conflict mild = in(ConflictStatus.REGISTERED);
		mild.sharpen(2, null);

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> sharp.settleShortly("Объяснили", NOW));
		mild.settleShortly("Объяснили", NOW);

		assertThat(mild.status()).isEqualTo(ConflictStatus.CLOSED_RESOLVED);
	}

	private static Conflict in(ConflictStatus status) {
		Conflict conflict = new Conflict(ConflictId.next(), "КФ-2026-000001", ClientId.next(), StaffId.next(),
				narrative("Ждали"), NOW);
		conflict.moveBackTo(status, NOW);
		return conflict;
	}

	private static Narrative narrative(String facts) {
		return new Narrative("Ожидание", NOW, null, facts, null, null, null, null, null);
	}

}
