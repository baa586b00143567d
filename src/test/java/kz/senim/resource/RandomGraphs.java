package kz.senim.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph;

/**
 * Graphs by chance, the same at each run.
 */
public final class RandomGraphs {

	private RandomGraphs() {
	}

	public static Stream<ConflictGraph> some(int count, int largest) {
		Random random = new Random(20261123);
		return IntStream.range(0, count).mapToObj((i) -> {
			int nodes = 1 + random.nextInt(largest);
			return one(random, nodes, random.nextInt(3 * nodes + 1));
		});
	}

	public static ConflictGraph one(Random random, int nodes, int links) {
		Map<List<ConflictId>, ConflictGraph.Link> found = new LinkedHashMap<>();
		for (int i = 0; i < links || nodes > 20 && found.size() < links; i++) {
			ConflictId from = id(random.nextInt(nodes));
			ConflictId to = id(random.nextInt(nodes));
			if (!from.equals(to)) {
				found.put(List.of(from, to), new ConflictGraph.Link(from, to, 1 + random.nextInt(3)));
			}
		}
		return new ConflictGraph(
				IntStream.range(0, nodes).mapToObj((i) -> new ConflictGraph.Node(id(i), random.nextInt(6))).toList(),
				List.copyOf(found.values()));
	}

	/** The same graph in another order and with other names. */
	public static ConflictGraph shuffled(ConflictGraph graph, Random random) {
		List<ConflictGraph.Node> nodes = new ArrayList<>(graph.nodes()
			.stream()
			.map((node) -> new ConflictGraph.Node(renamed(node.id()), node.acuteness()))
			.toList());
		List<ConflictGraph.Link> links = new ArrayList<>(graph.links()
			.stream()
			.map((link) -> new ConflictGraph.Link(renamed(link.from()), renamed(link.to()), link.strength()))
			.toList());
		Collections.shuffle(nodes, random);
		Collections.shuffle(links, random);
		return new ConflictGraph(nodes, links);
	}

	public static ConflictId renamed(ConflictId id) {
		return new ConflictId(new UUID(7, ~id.value().getLeastSignificantBits()));
	}

	private static ConflictId id(int place) {
		return ReferenceCase.id(place);
	}

}
