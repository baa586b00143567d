package kz.senim.resource.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import kz.senim.kernel.id.ConflictId;
import org.springframework.stereotype.Component;

/**
 * How much the answer hangs on a single link: every link is dropped in turn and the key
 * conflicts are asked for again. Links are judgements of people, so an answer that one of
 * them turns over is said with care.
 */
@Component
public class LinkStability {

	private final KeyScoring scoring;

	public LinkStability(KeyScoring scoring) {
		this.scoring = scoring;
	}

	/** Drops each link of the graph, one at a time. */
	public Stability of(ConflictGraph graph) {
		List<ConflictId> before = this.scoring.score(graph).keyConflicts();
		Matrix links = Matrix.of(graph);
		OneLinkLess less = new OneLinkLess(links, this.scoring.settings().damping());
		Reach reach = new Reach(links);
		List<BitSet> reached = reach.fromEach();
		List<Drop> drops = new ArrayList<>();
		for (int i = 0; i < graph.links().size(); i++) {
			KeyScoring.Influence rest = new KeyScoring.Influence(less.influence(i), new double[links.size()],
					without(links.cells().get(i), reach, reached));
			List<KeyScore> after = this.scoring.scores(graph, links, rest);
			drops.add(new Drop(graph.links().get(i), this.scoring.keyConflicts(after)));
		}
		return new Stability(before, drops);
	}

	/** Only those that came over the link, where no other way leads, reach less. */
	private static List<BitSet> without(Matrix.Cell link, Reach reach, List<BitSet> reached) {
		if (link.strength() < Reach.STRONG || reach.from(link.from(), link).get(link.to())) {
			return reached;
		}
		return IntStream.range(0, reached.size())
			.mapToObj(
					(i) -> (i == link.from() || reached.get(i).get(link.from())) ? reach.from(i, link) : reached.get(i))
			.toList();
	}

	/**
	 * The key conflicts with all links, and with each link dropped.
	 *
	 * @param drops one for each link, in the order of the graph
	 */
	public record Stability(List<ConflictId> keyConflicts, List<Drop> drops) {

		/** How many drops leave all key conflicts key. */
		public long allStay() {
			return this.drops.stream().filter((drop) -> drop.keyConflicts().containsAll(this.keyConflicts)).count();
		}

		/** How many drops leave at least one of them key. */
		public long someStay() {
			return this.drops.stream()
				.filter((drop) -> drop.keyConflicts().stream().anyMatch(this.keyConflicts::contains))
				.count();
		}

		/** The links without which not all of them would be key. */
		public List<ConflictGraph.Link> decisive() {
			return this.drops.stream()
				.filter((drop) -> !drop.keyConflicts().containsAll(this.keyConflicts))
				.map(Drop::link)
				.toList();
		}

	}

	/** The key conflicts without that link. */
	public record Drop(ConflictGraph.Link link, List<ConflictId> keyConflicts) {
	}

}
