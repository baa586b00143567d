package kz.senim.resource.domain.scene;

import java.time.Instant;
import java.util.List;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph;

/**
 * Open conflicts that the person may see, and the links among them.
 *
 * @param more whether there are more conflicts than are looked at
 */
public record Scene(Scope scope, List<Node> nodes, List<Line> lines, boolean more) {

	/** As many conflicts as are scored and drawn together. */
	public static final int MOST = 300;

	public Scene {
		nodes = List.copyOf(nodes);
		lines = List.copyOf(lines);
	}

	public ConflictGraph graph() {
		return new ConflictGraph(
				this.nodes.stream().map((node) -> new ConflictGraph.Node(node.id(), node.acuteness())).toList(),
				this.lines.stream().map(Line::link).toList());
	}

	public List<ConflictId> ids() {
		return this.nodes.stream().map(Node::id).toList();
	}

	public List<ClientId> clients() {
		return this.nodes.stream().map(Node::client).distinct().toList();
	}

	/**
	 * An open conflict.
	 *
	 * @param acuteness 1–5, or 0 while unknown
	 * @param worker surname and initials
	 */
	public record Node(ConflictId id, ClientId client, String number, String title, int acuteness, String worker,
			Instant createdAt) {
	}

	/**
	 * A link with who noted it.
	 *
	 * @param by surname and initials
	 */
	public record Line(ConflictGraph.Link link, String by) {
	}

}
