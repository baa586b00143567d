package kz.senim.review.domain.meeting;

/**
 * Three separate lights about one person, which ask for support. They are never added up,
 * compared or sorted by.
 *
 * @param cases clients of the person as main worker
 * @param hardTalks talks with a tension of 7 or more in 14 days
 * @param daysWithoutLeave since the last leave ended, or since the person came
 */
public record Lights(int cases, int hardTalks, int daysWithoutLeave) {

	/** How many clients a worker can carry well; a proposal, see ADR 0057. */
	public static final int NORM = 25;

	private static final int HARD = 3;

	private static final int LONG = 120;

	public static final Lights NONE = new Lights(0, 0, 0);

	public boolean isOverNorm() {
		return this.cases > NORM;
	}

	public boolean isHard() {
		return this.hardTalks >= HARD;
	}

	public boolean isWithoutLeave() {
		return this.daysWithoutLeave > LONG;
	}

	public boolean isAny() {
		return isOverNorm() || isHard() || isWithoutLeave();
	}

}
