package kz.senim.resource.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.senim.kernel.id.ConflictId;
import org.springframework.stereotype.Component;

/**
 * What could change if a conflict were settled: whom it reaches, and how the others stand
 * without it. A reckoning on recorded links, not a forecast.
 */
@Component
public class WhatIf {

	private final KeyScoring scoring;

	public WhatIf(KeyScoring scoring) {
		this.scoring = scoring;
	}

	/**
	 * Settles one conflict of the graph.
	 * @throws IllegalArgumentException if it is not among them
	 */
	public Settled settle(ConflictGraph graph, ConflictId settled) {
		int place = IntStream.range(0, graph.nodes().size())
			.filter((i) -> graph.nodes().get(i).id().equals(settled))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not among these conflicts"));
		int[] steps = new Reach(Matrix.of(graph)).steps(place, null);
		List<Reached> reached = IntStream.range(0, steps.length)
			.filter((i) -> steps[i] > 0)
			.mapToObj((i) -> new Reached(graph.nodes().get(i).id(), steps[i]))
			.sorted((one, other) -> Integer.compare(one.steps(), other.steps()))
			.toList();
		int others = steps.length - 1;
		double share = (others > 0) ? (double) reached.size() / others : 0;
		return new Settled(settled, reached, share, unfed(graph, settled), this.scoring.score(graph.without(settled)));
	}

	/** Those that were fed by this one only. */
	private static List<ConflictId> unfed(ConflictGraph graph, ConflictId settled) {
		Set<ConflictId> fed = graph.links()
			.stream()
			.filter((link) -> link.from().equals(settled))
			.map(ConflictGraph.Link::to)
			.collect(Collectors.toSet());
		Set<ConflictId> stillFed = graph.without(settled)
			.links()
			.stream()
			.map(ConflictGraph.Link::to)
			.collect(Collectors.toSet());
		return graph.nodes()
			.stream()
			.map(ConflictGraph.Node::id)
			.filter((id) -> fed.contains(id) && !stillFed.contains(id))
			.toList();
	}

	/**
	 * One conflict settled.
	 *
	 * @param reached those whose conditions may change, nearest first
	 * @param reachShare their share of all other conflicts, 0 to 1
	 * @param unfed those that no open conflict would feed any more
	 * @param after scores of the others among themselves
	 */
	public record Settled(ConflictId conflict, List<Reached> reached, double reachShare, List<ConflictId> unfed,
			KeyScores after) {
	}

	/**
	 * A conflict that is reached.
	 *
	 * @param steps number of links on the shortest way, 1 or more
	 */
	public record Reached(ConflictId id, int steps) {
	}

}
