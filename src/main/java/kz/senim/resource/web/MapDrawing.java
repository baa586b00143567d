package kz.senim.resource.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.domain.scene.ConflictMap;
import kz.senim.resource.domain.scene.ConflictMap.Row;
import kz.senim.resource.domain.scene.Scene;
import kz.senim.resource.map.MapLayout;
import kz.senim.resource.map.MapNode;
import kz.senim.resource.map.MapPicture;
import kz.senim.resource.map.Shape;
import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Draws the map, wide and narrow: the linked conflicts, since the others stand in the
 * table beside it.
 */
@Component
class MapDrawing {

	/** From so many circles on a drawing says the numbers only, to stay readable. */
	private static final int TITLED = 60;

	private static final double PHONE = 400;

	private static final double DESK = 1000;

	private final MapLayout layout;

	private final Texts texts;

	private final Formats formats;

	MapDrawing(MapLayout layout, Texts texts, Formats formats) {
		this.layout = layout;
		this.texts = texts;
		this.formats = formats;
	}

	/** Both drawings, or null where there is too little or too much to draw. */
	@Nullable Drawings of(ConflictMap map) {
		List<Link> links = map.scene().lines().stream().map(Scene.Line::link).toList();
		if (!map.scores().enough()) {
			return null;
		}
		Set<ConflictId> linked = new HashSet<>();
		links.forEach((link) -> linked.addAll(List.of(link.from(), link.to())));
		List<Row> rows = map.rows().stream().filter((row) -> linked.contains(row.node().id())).toList();
		if (!MapLayout.drawable(rows.size(), links.size())) {
			return null;
		}
		boolean titled = rows.size() <= TITLED;
		List<MapNode> nodes = rows.stream().map((row) -> node(row, titled)).toList();
		return new Drawings(this.layout.draw(nodes, links, Shape.WIDE),
				map.large() ? null : this.layout.draw(nodes, links, Shape.NARROW),
				rows.stream().collect(Collectors.toMap((row) -> row.node().id(), Function.identity())));
	}

	private MapNode node(Row row, boolean titled) {
		String number = this.formats.shortNumber(row.node().number());
		String tag = row.key() ? this.texts.of("resource.map.tag") : null;
		return new MapNode(row.node().id(), row.score().key(), tag,
				titled ? List.of(number, row.node().title()) : List.of(number));
	}

	/**
	 * The drawings with what their circles stand for.
	 *
	 * @param narrow null where a phone is better off with the table
	 */
	record Drawings(MapPicture wide, @Nullable MapPicture narrow, Map<ConflictId, Row> rows) {

		/** Class of width of a drawing: 0 fits the page, up to 4 for very wide ones. */
		public int width(MapPicture picture) {
			double room = picture.equals(this.narrow) ? PHONE : DESK;
			return (int) Math.min(4, Math.floor(picture.width() / room));
		}

		public Row row(ConflictId id) {
			return java.util.Objects.requireNonNull(this.rows.get(id));
		}

	}

}
