package kz.senim.resource.map;

import java.util.List;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.shell.chart.Dot;
import org.jspecify.annotations.Nullable;

/**
 * One drawing of the map.
 *
 * @param width of the whole, from 0
 * @param height of the whole, from 0
 * @param nodes in the order in which they were given
 * @param lines in the order in which the links were given
 */
public record MapPicture(double width, double height, List<Circle> nodes, List<Line> lines) {

	public MapPicture {
		nodes = List.copyOf(nodes);
		lines = List.copyOf(lines);
	}

	public String viewBox() {
		return "0 0 " + Math.round(Math.ceil(this.width)) + " " + Math.round(Math.ceil(this.height));
	}

	/**
	 * A conflict.
	 *
	 * @param centre of the circle
	 * @param radius of the circle
	 * @param outline the square around the circle and the ring of a key conflict
	 * @param lines of the caption, shortened to fit
	 * @param caption where the caption stands
	 * @param besides whether the caption stands beside the circle, else below
	 * @param tag where the mark of a key conflict stands, or null
	 */
	public record Circle(ConflictId id, Dot centre, double radius, Box outline, List<String> lines, Box caption,
			boolean besides, @Nullable Box tag) {

		/** Where the text of a caption is anchored. */
		public double captionX() {
			return this.besides ? this.caption.x() : this.caption.centreX();
		}

		/** The base line of a line of the caption, counted from 0. */
		public double captionY(int line) {
			return this.caption.y() + TextWidth.LINE * (line + 1) - 4;
		}

	}

	/**
	 * A link.
	 *
	 * @param link from, to and strength
	 * @param dots start at the circle, bends, end at the circle
	 * @param label where the strength stands, on the line
	 */
	public record Line(Link link, List<Dot> dots, Box label) {

		public Line {
			dots = List.copyOf(dots);
		}

		/** Path of the line, ending inside its arrow. */
		public String path() {
			return Arrow.of(this).line();
		}

		/** Path of the arrow, a closed triangle. */
		public String arrow() {
			return Arrow.of(this).head();
		}

	}

}
