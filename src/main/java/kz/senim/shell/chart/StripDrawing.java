package kz.senim.shell.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Coordinates of one drawing of a {@link Strip}.
 *
 * @param viewBox size of the drawing
 * @param grid path of the lines at 0, 5 and 10
 * @param scale the figures 0, 5 and 10
 * @param gaps areas between the two lines
 * @param events path of the upright lines, or null
 * @param eventNames names at those lines
 * @param worker pieces of the worker's line
 * @param client the client's line from rating to rating, also past dates on which nobody
 * asked
 * @param workerDots the worker's marks
 * @param clientDots the client's marks
 * @param radius of a mark
 * @param workerName the worker's last value beside its end, or null
 * @param clientName the client's last value beside its end, or null
 * @param dates dates under the axis
 */
public record StripDrawing(String viewBox, String grid, List<Label> scale, List<String> gaps, @Nullable String events,
		List<Label> eventNames, List<String> worker, List<String> client, List<Dot> workerDots, List<Dot> clientDots,
		double radius, @Nullable Label workerName, @Nullable Label clientName, List<Label> dates) {

	private static final double LINE = 15;

	private static final double APART = 52;

	static StripDrawing of(Strip strip, Frame f) {
		List<Strip.Point> points = strip.points();
		List<@Nullable Integer> worker = marks(points, Strip.Point::worker);
		List<@Nullable Integer> client = marks(points, Strip.Point::client);
		Axis axis = Axis.of(strip, f);
		List<Dot> w = dots(points, worker, axis);
		List<Dot> c = dots(points, client, axis);
		String grid = "M%1$s %2$sH%3$sM%1$s %4$sH%3$sM%1$s %5$sH%3$s".formatted(f.left(), f.bottom(), f.right(), f.y(5),
				f.top());
		List<Label> scale = IntStream.of(0, 5, 10)
			.mapToObj((n) -> new Label(f.left() - 7, f.y(n) + 4, Integer.toString(n), "end", null))
			.toList();
		Names names = Names.of(w, c, worker, client, f);
		return new StripDrawing("0 0 " + f.width() + " " + f.height(), grid, scale, gaps(points, axis),
				lines(strip, axis, f), eventNames(strip, axis, f),
				Line.pieces(worker, (i) -> axis.dot(points.get(i).on(), worker.get(i))),
				Line.through(client, (i) -> axis.dot(points.get(i).on(), client.get(i))), w, c, f.radius(),
				names.worker(), names.client(), dates(points, axis, f));
	}

	private static List<@Nullable Integer> marks(List<Strip.Point> points,
			Function<Strip.Point, @Nullable Integer> rating) {
		List<@Nullable Integer> marks = new ArrayList<>();
		points.forEach((point) -> marks.add(rating.apply(point)));
		return marks;
	}

	private static List<Dot> dots(List<Strip.Point> points, List<@Nullable Integer> marks, Axis axis) {
		return IntStream.range(0, marks.size())
			.filter((i) -> marks.get(i) != null)
			.mapToObj((i) -> axis.dot(points.get(i).on(), marks.get(i)))
			.toList();
	}

	/** One area over each run of dates on which both have rated. */
	private static List<String> gaps(List<Strip.Point> points, Axis axis) {
		List<String> areas = new ArrayList<>();
		List<String> there = new ArrayList<>();
		List<String> back = new ArrayList<>();
		for (int i = 0; i <= points.size(); i++) {
			Strip.Point point = (i < points.size()) ? points.get(i) : null;
			if (point != null && point.worker() != null && point.client() != null) {
				there.add(axis.dot(point.on(), point.worker()).toString());
				back.add(0, axis.dot(point.on(), point.client()).toString());
			}
			else {
				if (there.size() > 1) {
					areas.add(String.join(" ", there) + " " + String.join(" ", back));
				}
				there.clear();
				back.clear();
			}
		}
		return areas;
	}

	private static @Nullable String lines(Strip strip, Axis axis, Frame f) {
		String path = strip.events()
			.stream()
			.map((event) -> "M" + axis.x(event.on()) + " " + f.top() + "V" + f.bottom())
			.collect(Collectors.joining());
		return path.isEmpty() ? null : path;
	}

	private static List<Label> eventNames(Strip strip, Axis axis, Frame f) {
		List<Label> names = new ArrayList<>();
		for (int i = 0; i < strip.events().size(); i++) {
			Strip.Event event = strip.events().get(i);
			double x = axis.x(event.on());
			boolean late = x > (f.left() + f.right()) / 2;
			names.add(new Label(x + (late ? -4 : 4), f.top() + 12 + LINE * (i % 3), event.name(),
					late ? "end" : "start", event.on()));
		}
		return names;
	}

	/** The first and the last date and, between them, as many as stand apart. */
	private static List<Label> dates(List<Strip.Point> points, Axis axis, Frame f) {
		int size = points.size();
		int shown = Math.min(size, f.dates());
		List<Label> labels = new ArrayList<>();
		double free = f.left();
		for (int n = 0; n < shown; n++) {
			int i = (shown == 1) ? 0 : Math.round((float) n * (size - 1) / (shown - 1));
			double x = axis.x(points.get(i).on());
			boolean edge = i == 0 || i == size - 1;
			if (edge && (i == 0 || x - APART >= f.left()) || x - APART / 2 >= free && x <= f.right() - APART * 1.5) {
				labels.add(new Label(x, f.height() - 6, "", (i == 0) ? "start" : (edge ? "end" : "middle"),
						points.get(i).on()));
				free = x + ((i == 0) ? APART : APART / 2);
			}
		}
		return labels;
	}

	/**
	 * A text at a place.
	 *
	 * @param x from the left
	 * @param y from the top
	 * @param text what it says
	 * @param anchor start, middle or end
	 * @param on the date it belongs to, or null
	 */
	public record Label(double x, double y, String text, String anchor, @Nullable LocalDate on) {
	}

	/** Measures of one drawing. */
	record Frame(int width, int height, double left, double right, double top, double bottom, int dates,
			double radius) {

		double y(int mark) {
			return Math.round((this.bottom - (this.bottom - this.top) * mark / 10) * 10) / 10.0;
		}
	}

	/** Dates along the width. */
	record Axis(LocalDate first, long days, Frame frame) {

		static Axis of(Strip strip, Frame frame) {
			LocalDate first = strip.points().isEmpty() ? LocalDate.EPOCH : strip.points().get(0).on();
			LocalDate last = strip.points().isEmpty() ? first : strip.points().get(strip.points().size() - 1).on();
			return new Axis(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), frame);
		}

		double x(LocalDate date) {
			double share = Math.min(1, Math.max(0, (double) ChronoUnit.DAYS.between(this.first, date) / this.days));
			return Math.round((this.frame.left() + share * (this.frame.right() - this.frame.left())) * 10) / 10.0;
		}

		Dot dot(LocalDate date, @Nullable Integer mark) {
			return new Dot(x(date), this.frame.y(Objects.requireNonNullElse(mark, 0)));
		}
	}

	/** The last values beside the ends of the lines, kept apart. */
	record Names(@Nullable Label worker, @Nullable Label client) {

		static Names of(List<Dot> w, List<Dot> c, List<@Nullable Integer> worker, List<@Nullable Integer> client,
				Frame f) {
			double x = f.right() + 10;
			double wy = w.isEmpty() ? 0 : w.get(w.size() - 1).y() + 4;
			double cy = c.isEmpty() ? 0 : c.get(c.size() - 1).y() + 4;
			if (!w.isEmpty() && !c.isEmpty() && Math.abs(wy - cy) < LINE) {
				double middle = (wy + cy) / 2;
				boolean above = wy <= cy;
				wy = middle + (above ? -LINE : LINE) / 2;
				cy = middle + (above ? LINE : -LINE) / 2;
			}
			return new Names(w.isEmpty() ? null : label(x, wy, worker), c.isEmpty() ? null : label(x, cy, client));
		}

		private static Label label(double x, double y, List<@Nullable Integer> marks) {
			return new Label(x, y, String.valueOf(marks.get(Line.last(marks))), "start", null);
		}
	}

}
