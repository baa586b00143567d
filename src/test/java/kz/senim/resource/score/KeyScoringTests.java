package kz.senim.resource.score;

import java.util.List;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.ReferenceCase;
import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.resource.score.ConflictGraph.Node;
import kz.senim.resource.score.KeyScore.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Key scores against an independent program, and the rules around them.
 */
class KeyScoringTests {

	private static final ConflictId A = ReferenceCase.id(0);

	private static final ConflictId B = ReferenceCase.id(1);

	private static final ConflictId C = ReferenceCase.id(2);

	private final KeyScoring scoring = new KeyScoring(KeyScoreSettings.PROPOSED);

	@ParameterizedTest
	@MethodSource("kz.senim.resource.ReferenceCase#all")
	void meetsTheReference(ReferenceCase reference) {
		KeyScores scores = this.scoring.score(reference.graph());

		assertThat(scores.linked()).isEqualTo(reference.json().path("expected").path("linked").asBoolean());
		for (int i = 0; i < scores.scores().size(); i++) {
			KeyScore score = scores.scores().get(i);
			assertThat(score.key()).isCloseTo(reference.expected("key").get(i), within(1e-6));
			assertThat(score.influenceOut()).isCloseTo(reference.expected("influenceOut").get(i), within(1e-6));
			assertThat(score.influenceIn()).isCloseTo(reference.expected("influenceIn").get(i), within(1e-6));
			assertThat(score.reachShare()).isCloseTo(reference.expected("reachShare").get(i), within(1e-6));
		}
		assertThat(scores.keyConflicts()).containsExactlyElementsOf(reference.keyConflicts());
	}

	@Test
	void saysWhichPartDecidesAndHowManyAreReached() {
		KeyScores scores = this.scoring.score(chain());

		assertThat(scores.of(A).parts().dominant()).isEqualTo(Part.INFLUENCE);
		assertThat(scores.of(A).reachable()).isEqualTo(2);
		assertThat(scores.of(C).parts().dominant()).isEqualTo(Part.ACUTENESS);
		assertThat(scores.of(C).reachable()).isZero();
		assertThat(scores.enough()).isTrue();
		assertThat(scores.isKey(A)).isTrue();
	}

	@Test
	void reachDecidesWhereTheFedConflictsAreNotJudgedYet() {
		KeyScores scores = this.scoring.score(
				new ConflictGraph(List.of(new Node(A, 0), new Node(B, 0), new Node(C, 0)), List.of(new Link(A, B, 2))));

		assertThat(scores.of(A).parts().dominant()).isEqualTo(Part.REACH);
		assertThat(scores.of(A).key()).isCloseTo(0.1, within(1e-12));
		assertThat(scores.keyConflicts()).isEmpty();
		assertThat(scores.enough()).isFalse();
	}

	@Test
	void theWeightsAreSettings() {
		KeyScoring acutenessOnly = new KeyScoring(new KeyScoreSettings(0, 1, 0, 0.85, 0.5, 0.9));

		assertThat(acutenessOnly.score(chain()).keyConflicts()).containsExactly(C);
		assertThatIllegalArgumentException().isThrownBy(() -> new KeyScoreSettings(0.5, 0.5, 0.5, 0.85, 0.5, 0.9));
		assertThatIllegalArgumentException().isThrownBy(() -> new KeyScoreSettings(0.5, 0.3, 0.2, 1, 0.5, 0.9));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new KeyScoreSettings(Double.NaN, 0.3, 0.2, 0.85, 0.5, 0.9));
	}

	@Test
	void noConflictsHaveNoScores() {
		assertThat(this.scoring.score(new ConflictGraph(List.of(), List.of())).scores()).isEmpty();
	}

	@Test
	void refusesLinksThatCannotBe() {
		List<Node> nodes = List.of(new Node(A, 1), new Node(B, 1));

		assertThatIllegalArgumentException().isThrownBy(() -> new Link(A, A, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> new Link(A, B, 4));
		assertThatIllegalArgumentException().isThrownBy(() -> new ConflictGraph(nodes, List.of(new Link(A, C, 2))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ConflictGraph(nodes, List.of(new Link(A, B, 2), new Link(A, B, 3))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Node(A, 6));
	}

	private static ConflictGraph chain() {
		return new ConflictGraph(List.of(new Node(A, 1), new Node(B, 2), new Node(C, 5)),
				List.of(new Link(A, B, 3), new Link(B, C, 3)));
	}

}
