package kz.senim.resource.score;

import java.util.List;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.RandomGraphs;
import kz.senim.resource.ReferenceCase;
import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.resource.score.ConflictGraph.Node;
import kz.senim.resource.score.WhatIf.Reached;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * One conflict settled, or one link dropped, on the graph of the mock-up.
 */
class WhatIfTests {

	private static final ConflictId TONE = ReferenceCase.id(109);

	private static final ConflictId HOUSING = ReferenceCase.id(104);

	private static final ConflictId PAYMENT = ReferenceCase.id(118);

	private static final ConflictId VISITS = ReferenceCase.id(126);

	private static final ConflictId SISTER = ReferenceCase.id(121);

	private static final ConflictId SCHOOL = ReferenceCase.id(130);

	private static final ConflictGraph GRAPH = new ConflictGraph(
			List.of(new Node(HOUSING, 3), new Node(PAYMENT, 3), new Node(TONE, 2), new Node(VISITS, 4),
					new Node(SCHOOL, 2), new Node(SISTER, 1)),
			List.of(new Link(HOUSING, PAYMENT, 2), new Link(HOUSING, VISITS, 1), new Link(HOUSING, SCHOOL, 1),
					new Link(PAYMENT, VISITS, 3), new Link(PAYMENT, SISTER, 3), new Link(TONE, HOUSING, 1)));

	private final KeyScoring scoring = new KeyScoring(KeyScoreSettings.PROPOSED);

	private final LinkStability stability = new LinkStability(this.scoring);

	@Test
	void settlingReachesOthersStepByStep() {
		WhatIf.Settled settled = new WhatIf(this.scoring).settle(GRAPH, HOUSING);

		assertThat(settled.reached()).containsExactly(new Reached(PAYMENT, 1), new Reached(VISITS, 2),
				new Reached(SISTER, 2));
		assertThat(settled.reachShare()).isCloseTo(0.6, within(1e-12));
		assertThat(settled.unfed()).containsExactly(PAYMENT, SCHOOL);
		assertThat(settled.after().scores()).hasSize(5);
		assertThat(settled.after().keyConflicts()).containsExactly(PAYMENT);
	}

	@Test
	void settlesOnlyWhatIsThere() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new WhatIf(this.scoring).settle(GRAPH, ReferenceCase.id(1)));
	}

	@Test
	void theMockUpShowsTheseKeyConflicts() {
		KeyScores scores = this.scoring.score(GRAPH);

		assertThat(scores.keyConflicts()).containsExactly(HOUSING, PAYMENT);
		assertThat(scores.of(HOUSING).key()).isCloseTo(0.80, within(0.005));
		assertThat(scores.of(PAYMENT).key()).isCloseTo(0.72, within(0.005));
	}

	@Test
	void saysHowOftenTheKeyConflictsStayKey() {
		LinkStability.Stability stable = this.stability.of(GRAPH);

		assertThat(stable.drops()).hasSize(6);
		assertThat(stable.allStay()).isEqualTo(3);
		assertThat(stable.someStay()).isEqualTo(6);
		assertThat(stable.decisive()).hasSize(3);
	}

	@Test
	void droppingTheOnlyLinkLeavesNoKeyConflict() {
		ConflictGraph pair = new ConflictGraph(List.of(new Node(HOUSING, 3), new Node(VISITS, 3)),
				List.of(new Link(HOUSING, VISITS, 3)));

		LinkStability.Stability stable = this.stability.of(pair);

		assertThat(stable.keyConflicts()).containsExactly(HOUSING);
		assertThat(stable.someStay()).isZero();
	}

	@Test
	void droppingALinkGivesWhatScoringWithoutItGives() {
		RandomGraphs.some(300, 14).forEach((graph) -> {
			OneLinkLess less = new OneLinkLess(Matrix.of(graph), 0.85);
			LinkStability.Stability stable = this.stability.of(graph);
			for (int i = 0; i < graph.links().size(); i++) {
				KeyScores whole = this.scoring.score(graph.without(graph.links().get(i)));

				assertThat(less.influence(i)).containsExactly(
						whole.scores().stream().mapToDouble(KeyScore::influenceOut).toArray(), within(1e-9));
				assertThat(stable.drops().get(i).keyConflicts())
					.containsExactlyInAnyOrderElementsOf(whole.keyConflicts());
			}
		});
	}

}
