package kz.senim.resource.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.RandomGraphs;
import kz.senim.resource.ReferenceCase;
import kz.senim.resource.map.MapPicture.Circle;
import kz.senim.resource.map.MapPicture.Line;
import kz.senim.resource.score.ConflictGraph;
import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.shell.chart.Dot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Drawings of the map: nothing covers anything, and they do not change by chance.
 */
class MapLayoutTests {

	private static final ConflictId A = ReferenceCase.id(1);

	private static final ConflictId B = ReferenceCase.id(2);

	private static final ConflictId C = ReferenceCase.id(3);

	private final MapLayout layout = new MapLayout();

	@ParameterizedTest
	@EnumSource
	void nothingCoversAnything(Shape shape) {
		RandomGraphs.some(60, 24).forEach((graph) -> assertNothingCovers(draw(graph, shape)));
	}

	@ParameterizedTest
	@EnumSource
	void theSameConflictsGiveTheSameDrawing(Shape shape) {
		ConflictGraph graph = RandomGraphs.one(new Random(5), 30, 45);
		List<MapNode> nodes = new ArrayList<>(nodes(graph));
		List<Link> links = new ArrayList<>(graph.links());
		MapPicture before = this.layout.draw(nodes, links, shape);
		Collections.shuffle(nodes, new Random(1));
		Collections.shuffle(links, new Random(2));

		MapPicture after = this.layout.draw(nodes, links, shape);

		assertThat(after.nodes()).containsExactlyInAnyOrderElementsOf(before.nodes());
		assertThat(after.lines()).containsExactlyInAnyOrderElementsOf(before.lines());
		assertThat(after.nodes()).extracting(Circle::id)
			.containsExactlyElementsOf(nodes.stream().map(MapNode::id).toList());
	}

	@ParameterizedTest
	@EnumSource
	void linesBeginAndEndAtTheirCircles(Shape shape) {
		RandomGraphs.some(40, 20).forEach((graph) -> {
			MapPicture picture = draw(graph, shape);
			picture.lines().forEach((line) -> {
				assertAt(line.dots().get(0), circle(picture, line.link().from()));
				assertAt(line.dots().get(line.dots().size() - 1), circle(picture, line.link().to()));
			});
		});
	}

	@Test
	void theWideDrawingGoesRightAndTheNarrowOneDown() {
		ConflictGraph chain = new ConflictGraph(
				List.of(new ConflictGraph.Node(A, 2), new ConflictGraph.Node(B, 2), new ConflictGraph.Node(C, 2)),
				List.of(new Link(A, B, 1), new Link(B, C, 3)));

		MapPicture wide = draw(chain, Shape.WIDE);
		MapPicture narrow = draw(chain, Shape.NARROW);

		assertThat(wide.nodes()).extracting((node) -> node.centre().x()).isSorted();
		assertThat(narrow.nodes()).extracting((node) -> node.centre().y()).isSorted();
		assertThat(wide.width()).isGreaterThan(wide.height());
		assertThat(narrow.height()).isGreaterThan(narrow.width());
		assertThat(wide.nodes()).noneMatch(Circle::besides);
		assertThat(narrow.nodes()).allMatch(Circle::besides);
	}

	@Test
	void theStrengthStandsOnTheLineAndTheArrowAtItsEnd() {
		ConflictGraph pair = new ConflictGraph(List.of(new ConflictGraph.Node(A, 2), new ConflictGraph.Node(B, 2)),
				List.of(new Link(A, B, 3)));

		Line line = draw(pair, Shape.WIDE).lines().get(0);

		Dot start = line.dots().get(0);
		Dot end = line.dots().get(line.dots().size() - 1);
		assertThat(line.label().centreX()).isBetween(start.x(), end.x());
		assertThat(line.label().centreY()).isCloseTo(start.y(), within(1.0));
		assertThat(line.path()).startsWith("M" + start.x() + " " + start.y() + "L");
		assertThat(line.arrow()).startsWith("M" + end.x() + " " + end.y() + "L").endsWith("z");
	}

	@Test
	void twoThatFeedEachOtherHaveTwoLines() {
		ConflictGraph pair = new ConflictGraph(List.of(new ConflictGraph.Node(A, 2), new ConflictGraph.Node(B, 2)),
				List.of(new Link(A, B, 3), new Link(B, A, 1)));

		MapPicture picture = draw(pair, Shape.WIDE);

		assertThat(picture.lines()).hasSize(2);
		assertNothingCovers(picture);
	}

	@Test
	void longTitlesAreShortened() {
		MapNode node = new MapNode(A, 0.2, null,
				List.of("КФ-2026-000118", "Ожидание выплаты без объяснений и без ответа на три заявления"));

		Circle circle = this.layout.draw(List.of(node), List.of(), Shape.NARROW).nodes().get(0);

		assertThat(circle.lines().get(1)).endsWith("…").hasSizeLessThan(25);
		assertThat(circle.caption().width()).isLessThanOrEqualTo(116);
	}

	@Test
	void anEmptyMapIsEmptyAndALineNeedsItsEnds() {
		assertThat(this.layout.draw(List.of(), List.of(), Shape.WIDE).nodes()).isEmpty();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.layout.draw(List.of(), List.of(new Link(A, B, 1)), Shape.WIDE));
	}

	@Test
	void drawsNoMoreThanCanBeRead() {
		ConflictGraph dense = RandomGraphs.one(new Random(5), 60, 301);

		assertThat(MapLayout.drawable(300, 300)).isTrue();
		assertThat(MapLayout.drawable(60, 301)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> draw(dense, Shape.WIDE));
	}

	private MapPicture draw(ConflictGraph graph, Shape shape) {
		return this.layout.draw(nodes(graph), graph.links(), shape);
	}

	private static List<MapNode> nodes(ConflictGraph graph) {
		return graph.nodes()
			.stream()
			.map((node) -> new MapNode(node.id(), node.acuteness() / 5.0, (node.acuteness() == 5) ? "ключевой" : null,
					List.of("КФ-2026-000118", "Ожидание выплаты")))
			.toList();
	}

	private static void assertNothingCovers(MapPicture picture) {
		List<Box> boxes = Stream
			.concat(picture.nodes().stream().flatMap(MapLayoutTests::boxes), picture.lines().stream().map(Line::label))
			.toList();
		for (int i = 0; i < boxes.size(); i++) {
			Box one = boxes.get(i);
			assertThat(one.x()).isNotNegative();
			assertThat(one.y()).isNotNegative();
			assertThat(one.x() + one.width()).isLessThanOrEqualTo(picture.width() + 0.2);
			assertThat(one.y() + one.height()).isLessThanOrEqualTo(picture.height() + 0.2);
			assertThat(IntStream.range(0, i).mapToObj(boxes::get)).noneMatch(one::covers);
		}
	}

	private static Stream<Box> boxes(Circle circle) {
		return Stream.concat(Stream.of(circle.outline(), circle.caption()), Stream.ofNullable(circle.tag()));
	}

	private static Circle circle(MapPicture picture, ConflictId id) {
		return picture.nodes().stream().filter((node) -> node.id().equals(id)).findFirst().orElseThrow();
	}

	private static void assertAt(Dot dot, Circle circle) {
		double distance = Math.hypot(dot.x() - circle.centre().x(), dot.y() - circle.centre().y());
		assertThat(distance).isCloseTo(circle.outline().width() / 2, within(0.5));
	}

}
