package kz.senim.shell.chart;

/**
 * What a talk moved, on a rail from 0 to 10.
 *
 * @param label what was rated
 * @param before mark before
 * @param after mark after
 */
public record BeforeAfter(String label, int before, int after) {

	public int fromX() {
		return 8 + 12 * this.before;
	}

	public int toX() {
		return 8 + 12 * this.after;
	}

	public int change() {
		return this.after - this.before;
	}

	/** ▲2 or ▼3. */
	public String arrow() {
		return ((change() > 0) ? "▲" : "▼") + Math.abs(change());
	}

}
