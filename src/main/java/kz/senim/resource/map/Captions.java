package kz.senim.resource.map;

import java.util.List;

import kz.senim.shell.chart.Dot;
import org.jspecify.annotations.Nullable;

/**
 * Sizes of what is written at a circle: the mark above and the caption below it, or both
 * beside it, one above the other.
 *
 * @param lines as much of the caption as fits
 * @param width of the caption
 * @param tag width of the mark, 0 without
 */
record Captions(List<String> lines, double width, double tag, Shape shape) {

	private static final double TAG_HEIGHT = 20;

	private static final double TAG_MARGIN = 14;

	private static final double GAP = 4;

	static Captions of(MapNode node, Shape shape) {
		double widest = (shape == Shape.WIDE) ? 150 : 116;
		List<String> lines = node.caption().stream().map((line) -> TextWidth.fit(line, widest)).toList();
		double width = lines.stream().mapToDouble(TextWidth::of).max().orElse(0);
		double tag = (node.tag() != null) ? TextWidth.of(node.tag()) + TAG_MARGIN : 0;
		return new Captions(lines, width, tag, shape);
	}

	/** Sizes of the labels that the layout places, the mark first where it is apart. */
	List<Size> sizes() {
		if (this.shape == Shape.NARROW) {
			double mark = (this.tag > 0) ? TAG_HEIGHT + GAP : 0;
			return List.of(new Size(Math.max(this.width, this.tag), height() + mark, false));
		}
		Size caption = new Size(this.width, height(), false);
		return (this.tag > 0) ? List.of(new Size(this.tag, TAG_HEIGHT, true), caption) : List.of(caption);
	}

	/** The caption, where its label was placed. */
	Box caption(List<Dot> places) {
		Dot place = places.get(places.size() - 1);
		boolean under = this.shape == Shape.NARROW && this.tag > 0;
		return new Box(place.x(), place.y() + (under ? TAG_HEIGHT + GAP : 0), this.width, height());
	}

	/** The mark, where its label or the common one was placed. */
	@Nullable Box tag(List<Dot> places) {
		return (this.tag > 0) ? new Box(places.get(0).x(), places.get(0).y(), this.tag, TAG_HEIGHT) : null;
	}

	private double height() {
		return TextWidth.LINE * this.lines.size();
	}

	/** Size of a label. */
	record Size(double width, double height, boolean above) {
	}

}
