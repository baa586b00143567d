package kz.senim.resource.score;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import kz.senim.resource.RandomGraphs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What holds for every graph, on 400 graphs by chance.
 */
class KeyScoringPropertyTests {

	private final KeyScoring scoring = new KeyScoring(KeyScoreSettings.PROPOSED);

	@Test
	void everyScoreAndEveryPartIsFromZeroToItsWeight() {
		RandomGraphs.some(400, 25).forEach((graph) -> this.scoring.score(graph).scores().forEach((score) -> {
			assertThat(score.key()).isBetween(0.0, 1.0 + 1e-12);
			assertThat(score.parts().influence()).isBetween(0.0, 0.5);
			assertThat(score.parts().acuteness()).isBetween(0.0, 0.3);
			assertThat(score.parts().reach()).isBetween(0.0, 0.2);
			assertThat(score.influenceIn()).isNotNegative();
		}));
	}

	@Test
	void namesAndOrderDoNotMatter() {
		Random random = new Random(1);
		RandomGraphs.some(400, 25).forEach((graph) -> {
			KeyScores scores = this.scoring.score(graph);
			KeyScores others = this.scoring.score(RandomGraphs.shuffled(graph, random));

			scores.scores()
				.forEach((score) -> assertThat(others.of(RandomGraphs.renamed(score.id())).key()).isCloseTo(score.key(),
						within(1e-9)));
			assertThat(others.keyConflicts()).containsExactlyInAnyOrderElementsOf(
					scores.keyConflicts().stream().map(RandomGraphs::renamed).toList());
		});
	}

	@Test
	void theInfluenceIsTheSumOverWaysOfAnyLength() {
		RandomGraphs.some(100, 12).forEach((graph) -> {
			Matrix links = Matrix.of(graph);
			int s = Math.max(1, links.largestSum());
			double[] sum = new double[links.size()];
			double[] step = links.need();
			for (int length = 1; length <= 200; length++) {
				step = KeyScoring.influence(links, step, s);
				double weight = Math.pow(0.85, length - 1);
				double[] added = step;
				IntStream.range(0, sum.length).forEach((i) -> sum[i] += weight * added[i]);
			}

			List<KeyScore> scores = this.scoring.score(graph).scores();
			IntStream.range(0, sum.length)
				.forEach((i) -> assertThat(scores.get(i).influenceOut()).isCloseTo(sum[i], within(1e-9)));
		});
	}

}
