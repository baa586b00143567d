package kz.senim.resource.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import kz.senim.kernel.id.ConflictId;
import org.springframework.stereotype.Component;

/**
 * Key scores by damped influence: D = W/s with s the largest sum of a row or a column, T
 * = D(I − αD)⁻¹ the total influence over ways of any length.
 * <p>
 * The method is DEMATEL (A. Gabus, E. Fontela: World Problems, an Invitation to Further
 * Thought within the Framework of DEMATEL, Battelle 1972), damped by α as in the measure
 * of L. Katz (A New Status Index Derived from Sociometric Analysis, Psychometrika 18,
 * 1953), because without damping two conflicts that feed each other have no finite total.
 */
@Component
public class KeyScoring {

	/** Far below the least influence that links and acuteness can give. */
	private static final double ROUNDING = 1e-9;

	private final KeyScoreSettings settings;

	public KeyScoring(KeyScoreSettings settings) {
		this.settings = settings;
	}

	/** Scores all conflicts of the graph; about n³ steps for n conflicts. */
	public KeyScores score(ConflictGraph graph) {
		Matrix links = Matrix.of(graph);
		double[] out = new double[links.size()];
		double[] in = new double[links.size()];
		int s = links.largestSum();
		if (s > 0) {
			double kappa = this.settings.damping() / s;
			out = influence(links, new Damped(links, kappa).solve(links.need()), s);
			Matrix back = links.transposed();
			double[] ones = new double[links.size()];
			Arrays.fill(ones, 1);
			in = influence(back, new Damped(back, kappa).solve(ones), s);
		}
		List<KeyScore> scores = scores(graph, links, new Influence(out, in, new Reach(links).fromEach()));
		return new KeyScores(scores, keyConflicts(scores), links.cells().size(), links.linked());
	}

	KeyScoreSettings settings() {
		return this.settings;
	}

	/** D·y for y = (I − αD)⁻¹·b, which is T·b. */
	static double[] influence(Matrix links, double[] y, int s) {
		double[] out = links.times(y);
		Arrays.setAll(out, (i) -> out[i] / s);
		return out;
	}

	/** The score of each conflict. */
	List<KeyScore> scores(ConflictGraph graph, Matrix links, Influence influence) {
		double most = Arrays.stream(influence.out()).max().orElse(0);
		return IntStream.range(0, links.size()).mapToObj((i) -> {
			int reachable = influence.reach().get(i).cardinality();
			double share = (links.size() > 1) ? (double) reachable / (links.size() - 1) : 0;
			double relative = (most > ROUNDING) ? influence.out()[i] / most : 0;
			KeyScore.Parts parts = new KeyScore.Parts(this.settings.influence() * relative,
					this.settings.acuteness() * links.need()[i], this.settings.reach() * share);
			return new KeyScore(graph.nodes().get(i).id(), parts, influence.out()[i], influence.in()[i], reachable,
					share);
		}).toList();
	}

	/** Those that are key: near the highest, and high enough. */
	List<ConflictId> keyConflicts(List<KeyScore> scores) {
		double highest = scores.stream().mapToDouble(KeyScore::key).max().orElse(0);
		double least = Math.max(this.settings.keyFrom(), this.settings.nearHighest() * highest) - ROUNDING;
		List<KeyScore> keys = new ArrayList<>(scores.stream().filter((score) -> score.key() >= least).toList());
		keys.sort(Comparator.comparingDouble(KeyScore::key).reversed());
		return keys.stream().map(KeyScore::id).toList();
	}

	/**
	 * What the score is computed from.
	 *
	 * @param out influence on others
	 * @param in influence of others
	 * @param reach whom each reaches
	 */
	record Influence(double[] out, double[] in, List<BitSet> reach) {
	}

}
