package kz.senim.resource.map;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph.Link;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The map as a graph of the layout kernel. It is built in the order of ids, so that the
 * same conflicts give the same drawing however they are sorted.
 */
final class ElkMap {

	private static final double LABEL = 20;

	/** From here on crossings are fought less, so that a map is drawn within a second. */
	private static final int MANY_LINKS = 100;

	static {
		// Tells the kernel about its own types, when the first map is drawn.
		LayoutMetaDataService.getInstance();
	}

	private final ElkNode root = ElkGraphUtil.createGraph();

	private final Map<ConflictId, ElkNode> nodes = new HashMap<>();

	private final Map<Link, ElkEdge> edges = new HashMap<>();

	ElkMap(List<MapNode> nodes, List<Link> links, Shape shape) {
		options(shape);
		if (links.size() > MANY_LINKS) {
			this.root.setProperty(LayeredOptions.THOROUGHNESS, 1);
		}
		nodes.stream()
			.sorted(Comparator.comparing((MapNode node) -> node.id().value()))
			.forEach((node) -> add(node, Captions.of(node, shape)));
		links.stream()
			.sorted(Comparator.comparing((Link link) -> link.from().value()).thenComparing((link) -> link.to().value()))
			.forEach(this::add);
	}

	ElkNode root() {
		return this.root;
	}

	ElkNode node(ConflictId id) {
		ElkNode node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException("A line joins conflicts of the map");
		}
		return node;
	}

	ElkEdge edge(Link link) {
		return Objects.requireNonNull(this.edges.get(link));
	}

	private void options(Shape shape) {
		boolean wide = shape == Shape.WIDE;
		this.root.setProperty(LayeredOptions.DIRECTION, wide ? Direction.RIGHT : Direction.DOWN);
		this.root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		this.root.setProperty(LayeredOptions.RANDOM_SEED, 1);
		this.root.setProperty(LayeredOptions.ASPECT_RATIO, wide ? 2.4 : 0.5);
		this.root.setProperty(LayeredOptions.PADDING, new ElkPadding(12));
		this.root.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
		this.root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 20.0);
		this.root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
		this.root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 20.0);
		this.root.setProperty(LayeredOptions.SPACING_LABEL_NODE, 4.0);
		this.root.setProperty(LayeredOptions.SPACING_LABEL_LABEL, 2.0);
	}

	private void add(MapNode node, Captions captions) {
		ElkNode drawn = ElkGraphUtil.createNode(this.root);
		drawn.setDimensions(2 * node.outline(), 2 * node.outline());
		captions.sizes().forEach((size) -> {
			ElkLabel label = ElkGraphUtil.createLabel("caption", drawn);
			label.setDimensions(size.width(), size.height());
			label.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, place(captions.shape(), size.above()));
		});
		this.nodes.put(node.id(), drawn);
	}

	private static EnumSet<NodeLabelPlacement> place(Shape shape, boolean above) {
		if (shape == Shape.NARROW) {
			return EnumSet.of(NodeLabelPlacement.OUTSIDE, NodeLabelPlacement.H_RIGHT, NodeLabelPlacement.V_CENTER);
		}
		return above ? NodeLabelPlacement.outsideTopCenter() : NodeLabelPlacement.outsideBottomCenter();
	}

	private void add(Link link) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(link.from()), node(link.to()));
		ElkLabel label = ElkGraphUtil.createLabel(String.valueOf(link.strength()), edge);
		label.setDimensions(LABEL, LABEL);
		label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
		this.edges.put(link, edge);
	}

}
