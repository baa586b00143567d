package kz.senim.resource.map;

/**
 * A rectangle of the drawing, in its units (CSS pixels at full size).
 *
 * @param x left side
 * @param y upper side
 */
public record Box(double x, double y, double width, double height) {

	public Box {
		x = rounded(x);
		y = rounded(y);
		width = rounded(width);
		height = rounded(height);
	}

	public double centreX() {
		return rounded(this.x + this.width / 2);
	}

	public double centreY() {
		return rounded(this.y + this.height / 2);
	}

	/** Whether they cover one another; touching sides do not. */
	public boolean covers(Box other) {
		double slack = 0.2;
		return this.x + slack < other.x + other.width && other.x + slack < this.x + this.width
				&& this.y + slack < other.y + other.height && other.y + slack < this.y + this.height;
	}

	private static double rounded(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
