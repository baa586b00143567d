package kz.senim.reconciliation.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kz.senim.reconciliation.Marks;
import org.jspecify.annotations.Nullable;

/**
 * The course of a conflict as a drawing: one column for each talk and each move, evenly
 * spaced in the order of time, since a talk takes an hour and a wait takes weeks. The
 * number over a column is its number in the table.
 *
 * @param columns upright lines of moves and talks
 * @param tension points of the line of tension, before and after each rated talk
 * @param trust points of the line of trust
 */
public record CourseDrawing(int width, int height, List<Column> columns, String tension, String trust,
		List<Mark> marks) {

	private static final int TOP = 22;

	private static final int BOTTOM = 142;

	private static final int LANE = 158;

	private static final int STACK = 5;

	private static final int STEP = 9;

	/** Draws the items, which stand in the order of the table. */
	public static CourseDrawing of(List<CourseItem> items, int width, int left, int right) {
		List<Column> columns = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		Lines lines = new Lines(new ArrayList<>(), new ArrayList<>());
		long count = items.stream().filter(CourseItem::isColumn).count();
		double x = left;
		int stacked = 0;
		for (int i = 0; i < items.size(); i++) {
			CourseItem item = items.get(i);
			if (item.isColumn()) {
				x = left + (right - left) * ((columns.size() + 0.5) / count);
				columns.add(new Column(text(x), i + 1, item));
				stacked = 0;
				rate(item, x, (right - left) / (4.0 * count), lines);
			}
			else if (!item.struck() && item.kind() == CourseItem.Kind.GESTURE && stacked < STACK) {
				marks.add(new Mark(text(x), text(LANE + STEP * stacked++), item.turned()));
			}
		}
		return new CourseDrawing(width, LANE + STEP * STACK + 16, columns, String.join(" ", lines.tension),
				String.join(" ", lines.trust), marks);
	}

	private static void rate(CourseItem talk, double x, double half, Lines lines) {
		if (!talk.struck()) {
			double aside = Math.min(half, 8);
			Marks marks = talk.marks();
			add(lines.tension, x - aside, marks.tensionBefore());
			add(lines.tension, x + aside, marks.tensionAfter());
			add(lines.trust, x - aside, marks.trustBefore());
			add(lines.trust, x + aside, marks.trustAfter());
		}
	}

	private static void add(List<String> points, double x, @Nullable Integer mark) {
		if (mark != null) {
			points.add(text(x) + "," + text(y(mark)));
		}
	}

	private static double y(int mark) {
		return BOTTOM - (BOTTOM - TOP) * mark / 10.0;
	}

	private static String text(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	public String viewBox() {
		return "0 0 " + this.width + " " + this.height;
	}

	/** The lines of 0, 5 and 10. */
	public String grid() {
		return "M0 " + text(y(0)) + "H" + this.width + "M0 " + text(y(5)) + "H" + this.width + "M0 " + text(y(10)) + "H"
				+ this.width;
	}

	/** The numbers 0, 5 and 10 on their lines. */
	public List<Scale> scale() {
		return Stream.of(0, 5, 10).map((mark) -> new Scale(mark, text(y(mark) - 2))).toList();
	}

	/** The first and the last moment, to write under the drawing. */
	public List<Instant> ends() {
		return this.columns.isEmpty() ? List.of()
				: List.of(this.columns.get(0).item().at(), this.columns.get(this.columns.size() - 1).item().at());
	}

	/**
	 * A talk or a move.
	 *
	 * @param number its number in the table
	 */
	public record Column(String x, int number, CourseItem item) {

		public boolean isTalk() {
			return this.item.kind() == CourseItem.Kind.TALK;
		}

	}

	private record Lines(List<String> tension, List<String> trust) {
	}

	/** A mark of the scale at its height. */
	public record Scale(int number, String y) {
	}

	/** A gesture under its talk. */
	public record Mark(String x, String y, boolean turned) {
	}

}
