package kz.senim.resource.map;

import java.util.ArrayList;
import java.util.List;

import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.shell.chart.Dot;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.springframework.stereotype.Component;

/**
 * Lays the conflict map out in layers, feeding conflicts first (K. Sugiyama, S. Tagawa,
 * M. Toda: Methods for Visual Understanding of Hierarchical System Structures, 1981) by
 * the Eclipse Layout Kernel; of a cycle, one link goes back. Nothing covers anything: no
 * circle, caption or strength. The same conflicts and links give the same drawing.
 */
@Component
public class MapLayout {

	/**
	 * More is neither drawn within a second nor read by anybody: then the table serves.
	 */
	public static final int MOST_NODES = 300;

	/** As many links as conflicts: the drawing is some thirty screens large then. */
	public static final int MOST_LINKS = 300;

	/** Whether a drawing of so much can be made. */
	public static boolean drawable(int nodes, int links) {
		return nodes <= MOST_NODES && links <= MOST_LINKS;
	}

	/**
	 * One drawing.
	 * @param nodes the conflicts, in the order of the table beside the drawing
	 * @param links between them
	 * @throws IllegalArgumentException if it is more than {@link #drawable}
	 */
	public MapPicture draw(List<MapNode> nodes, List<Link> links, Shape shape) {
		if (!drawable(nodes.size(), links.size())) {
			throw new IllegalArgumentException("Too much for a drawing");
		}
		ElkMap map = new ElkMap(nodes, links, shape);
		new LayeredLayoutProvider().layout(map.root(), new BasicProgressMonitor());
		List<MapPicture.Circle> circles = nodes.stream()
			.map((node) -> circle(node, map.node(node.id()), Captions.of(node, shape)))
			.toList();
		List<MapPicture.Line> lines = links.stream().map((link) -> line(link, map)).toList();
		return new MapPicture(map.root().getWidth(), map.root().getHeight(), circles, lines);
	}

	private static MapPicture.Circle circle(MapNode node, ElkNode placed, Captions captions) {
		Box outline = new Box(placed.getX(), placed.getY(), placed.getWidth(), placed.getHeight());
		List<Dot> places = placed.getLabels()
			.stream()
			.map((label) -> new Dot(placed.getX() + label.getX(), placed.getY() + label.getY()))
			.toList();
		return new MapPicture.Circle(node.id(), centre(placed), node.radius(), outline, captions.lines(),
				captions.caption(places), captions.shape() == Shape.NARROW, captions.tag(places));
	}

	/** Lines end at squares; they are drawn on to the circles inside. */
	private static MapPicture.Line line(Link link, ElkMap map) {
		ElkEdge edge = map.edge(link);
		ElkEdgeSection section = edge.getSections().get(0);
		List<Dot> bends = section.getBendPoints().stream().map((bend) -> new Dot(bend.getX(), bend.getY())).toList();
		Dot start = new Dot(section.getStartX(), section.getStartY());
		Dot end = new Dot(section.getEndX(), section.getEndY());
		Dot second = bends.isEmpty() ? end : bends.get(0);
		Dot lastButOne = bends.isEmpty() ? start : bends.get(bends.size() - 1);
		List<Dot> dots = new ArrayList<>();
		dots.add(onCircle(second, start, map.node(link.from())));
		dots.addAll(bends);
		dots.add(onCircle(lastButOne, end, map.node(link.to())));
		ElkLabel label = edge.getLabels().get(0);
		return new MapPicture.Line(link, dots,
				new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
	}

	/**
	 * Where the way from a dot to the border of a square meets the circle inside; where
	 * it passes by, the dot of the circle nearest to the border.
	 */
	private static Dot onCircle(Dot from, Dot border, ElkNode node) {
		Dot centre = centre(node);
		double radius = node.getWidth() / 2;
		double length = Math.max(0.1, Math.hypot(border.x() - from.x(), border.y() - from.y()));
		double dx = (border.x() - from.x()) / length;
		double dy = (border.y() - from.y()) / length;
		double along = (centre.x() - from.x()) * dx + (centre.y() - from.y()) * dy;
		double off = Math.abs((centre.x() - from.x()) * dy - (centre.y() - from.y()) * dx);
		if (off < radius) {
			double way = along - Math.sqrt(radius * radius - off * off);
			return new Dot(from.x() + dx * way, from.y() + dy * way);
		}
		double far = Math.max(0.1, Math.hypot(border.x() - centre.x(), border.y() - centre.y()));
		return new Dot(centre.x() + (border.x() - centre.x()) * radius / far,
				centre.y() + (border.y() - centre.y()) * radius / far);
	}

	private static Dot centre(ElkNode node) {
		return new Dot(node.getX() + node.getWidth() / 2, node.getY() + node.getHeight() / 2);
	}

}
