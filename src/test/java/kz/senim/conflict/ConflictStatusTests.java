package kz.senim.conflict;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The moves of a conflict as the domain text lists them, written out once more.
 */
class ConflictStatusTests {

	private static final Map<String, String> MOVES = new TreeMap<>(
			Map.ofEntries(Map.entry("DRAFT", "REGISTERED"), Map.entry("REGISTERED", "DIAGNOSIS CLOSED_RESOLVED"),
					Map.entry("DIAGNOSIS", "STRATEGY ESCALATED"), Map.entry("STRATEGY", "NEGOTIATION DIAGNOSIS"),
					Map.entry("NEGOTIATION", "PAUSED AGREED STRATEGY ESCALATED REVIEW"),
					Map.entry("PAUSED", "NEGOTIATION REVIEW"), Map.entry("AGREED", "REVIEW NEGOTIATION"),
					Map.entry("ESCALATED", "DIAGNOSIS REVIEW"),
					Map.entry("REVIEW", "RETURNED ESCALATED CLOSED_RESOLVED CLOSED_PARTIAL CLOSED_UNRESOLVED"),
					Map.entry("RETURNED", "DIAGNOSIS NEGOTIATION REVIEW"), Map.entry("CLOSED_RESOLVED", "REOPENED"),
					Map.entry("CLOSED_PARTIAL", "REOPENED"), Map.entry("CLOSED_UNRESOLVED", "REOPENED"),
					Map.entry("REOPENED", "DIAGNOSIS"), Map.entry("CANCELLED", "")));

	static Stream<Arguments> everyPair() {
		return Arrays.stream(ConflictStatus.values())
			.flatMap((from) -> Arrays.stream(ConflictStatus.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest(name = "{0} to {1}")
	@MethodSource("everyPair")
	void allowsExactlyTheMovesOfTheLifeCycle(ConflictStatus from, ConflictStatus to) {
		boolean open = !from.name().startsWith("CLOSED") && from != ConflictStatus.CANCELLED;
		boolean listed = Set.of(MOVES.get(from.name()).split(" ")).contains(to.name())
				|| (to == ConflictStatus.CANCELLED && open);

		assertThat(from.canMoveTo(to)).isEqualTo(listed);
	}

	/** Property: whatever way a conflict went, it can still come to an end. */
	@ParameterizedTest
	@EnumSource(ConflictStatus.class)
	void anEndCanBeReachedFromEveryState(ConflictStatus from) {
		Set<ConflictStatus> reached = EnumSet.of(from);
		while (reached.addAll(reached.stream().flatMap((one) -> one.next().stream()).toList())) {
			assertThat(reached.size()).isLessThanOrEqualTo(ConflictStatus.values().length);
		}

		assertThat(reached).anyMatch((one) -> one.isClosed() || one == ConflictStatus.CANCELLED);
		assertThat(from.isOpen()).isEqualTo(from.canMoveTo(ConflictStatus.CANCELLED));
	}

	@Test
	void closedAndCancelledAreEnds() {
		assertThat(Arrays.stream(ConflictStatus.values()).filter((status) -> !status.isOpen())).containsExactly(
				ConflictStatus.CLOSED_RESOLVED, ConflictStatus.CLOSED_PARTIAL, ConflictStatus.CLOSED_UNRESOLVED,
				ConflictStatus.CANCELLED);
	}

}
