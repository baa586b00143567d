package kz.senim.shell.chart;

import java.util.Locale;

/**
 * A point of a drawing.
 *
 * @param x from the left
 * @param y from the top
 */
public record Dot(double x, double y) {

	public Dot {
		x = Math.round(x * 10) / 10.0;
		y = Math.round(y * 10) / 10.0;
	}

	/** Path of a diamond around the point. */
	public String diamond(double radius) {
		return String.format(Locale.ROOT, "M%.1f %.1fl%3$.1f %3$.1f-%3$.1f %3$.1f-%3$.1f-%3$.1fz", this.x,
				this.y - radius, radius);
	}

	@Override
	public String toString() {
		return this.x + "," + this.y;
	}

}
