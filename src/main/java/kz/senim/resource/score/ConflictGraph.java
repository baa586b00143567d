package kz.senim.resource.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.senim.kernel.id.ConflictId;

/**
 * Open conflicts and which of them feeds which: a weighted directed graph, cycles
 * allowed. It holds what one person may see, and nothing else.
 *
 * @param nodes the conflicts, in the order in which results are given
 * @param links at most one from a conflict to another
 */
public record ConflictGraph(List<Node> nodes, List<Link> links) {

	public ConflictGraph {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
		Set<ConflictId> known = new HashSet<>();
		for (Node node : nodes) {
			require(known.add(node.id()), "A conflict stands once in the graph");
		}
		Set<List<ConflictId>> pairs = new HashSet<>();
		for (Link link : links) {
			require(known.contains(link.from()) && known.contains(link.to()), "A link joins conflicts of the graph");
			require(pairs.add(List.of(link.from(), link.to())), "A conflict feeds another once");
		}
	}

	/** What is left when that conflict is settled: its links go with it. */
	public ConflictGraph without(ConflictId settled) {
		return new ConflictGraph(this.nodes.stream().filter((node) -> !node.id().equals(settled)).toList(),
				this.links.stream()
					.filter((link) -> !link.from().equals(settled) && !link.to().equals(settled))
					.toList());
	}

	/** The same conflicts with that link dropped. */
	public ConflictGraph without(Link dropped) {
		return new ConflictGraph(this.nodes, this.links.stream().filter((link) -> !link.equals(dropped)).toList());
	}

	private static void require(boolean holds, String rule) {
		if (!holds) {
			throw new IllegalArgumentException(rule);
		}
	}

	/**
	 * An open conflict.
	 *
	 * @param acuteness 1–5, or 0 while nobody has judged it
	 */
	public record Node(ConflictId id, int acuteness) {

		public Node {
			require(acuteness >= 0 && acuteness <= 5, "Acuteness is 1 to 5, or 0 while unknown");
		}

	}

	/**
	 * One conflict feeds another.
	 *
	 * @param strength 1 weak, 2 clear, 3 strong
	 */
	public record Link(ConflictId from, ConflictId to, int strength) {

		public Link {
			require(!from.equals(to), "A conflict does not feed itself");
			require(strength >= 1 && strength <= 3, "Strength is 1 to 3");
		}

	}

}
