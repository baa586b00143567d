package kz.senim.conflict.domain.fact;

import java.util.List;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.RightRestored;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The closing state that the relative resolution proposes.
 */
class ClosingProposalTests {

	@Test
	void settledFromAMeanOfEightyWithLittleTension() {
		assertThat(ClosingProposal.of(List.of(70, 90), 3, List.of(RightRestored.YES)))
			.isEqualTo(ConflictStatus.CLOSED_RESOLVED);
	}

	@Test
	void settledInPartBelowThat() {
		assertThat(ClosingProposal.of(List.of(60, 70), 3, List.of())).isEqualTo(ConflictStatus.CLOSED_PARTIAL);
		assertThat(ClosingProposal.of(List.of(90, 90), 4, List.of())).isEqualTo(ConflictStatus.CLOSED_PARTIAL);
	}

	@Test
	void aRightThatIsNotRestoredLeavesItSettledInPart() {
		assertThat(ClosingProposal.of(List.of(100, 100), 0, List.of(RightRestored.YES, RightRestored.NO)))
			.isEqualTo(ConflictStatus.CLOSED_PARTIAL);
	}

	@Test
	void proposesNothingWhileItCannotBeSaid() {
		assertThat(ClosingProposal.of(List.of(), 2, List.of())).isNull();
		assertThat(ClosingProposal.of(List.of(90), null, List.of())).isNull();
	}

}
