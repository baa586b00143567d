package kz.senim.shell.chart;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Trust over time on the client's card: both ratings, the conflicts as upright lines, and
 * the same values as a table.
 *
 * @param points the rated dates, oldest first
 * @param events conflicts by date
 * @param words the sentence that reads the drawing, for those who do not see it
 */
public record Strip(List<Point> points, List<Event> events, String words) {

	/** The drawing for wide screens. */
	public StripDrawing wide() {
		return StripDrawing.of(this, new StripDrawing.Frame(860, 156, 34, 748, 16, 124, 6, 4));
	}

	/** The drawing for the phone. */
	public StripDrawing narrow() {
		return StripDrawing.of(this, new StripDrawing.Frame(340, 150, 22, 226, 12, 122, 3, 3.2));
	}

	/**
	 * The ratings of one date.
	 *
	 * @param on the date
	 * @param worker the worker's rating, or null
	 * @param client the client's rating, or null
	 */
	public record Point(LocalDate on, @Nullable Integer worker, @Nullable Integer client) {
	}

	/**
	 * A conflict.
	 *
	 * @param on the date of its registration
	 * @param name its number and, where there is room, a word
	 */
	public record Event(LocalDate on, String name) {
	}

}
