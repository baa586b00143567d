package kz.senim.resource.hours;

import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that hours are wanted for.
 *
 * @param acuteness 1–5, or 0 while unknown
 * @param key its key score, 0 to 1
 * @param reserved hours that the supervisor keeps for it at levels 4 and 5, or null while
 * none are entered
 */
public record HoursWanted(ConflictId id, int acuteness, double key, @Nullable Double reserved) {

	private static final int SAFETY_FROM = 4;

	public HoursWanted {
		if (!(key >= 0 && key <= 1 + 1e-9)) {
			throw new IllegalArgumentException("A key score is from 0 to 1");
		}
		if (reserved != null && !(reserved >= 0 && Double.isFinite(reserved))) {
			throw new IllegalArgumentException("Reserved hours are not negative");
		}
		if (reserved != null && acuteness < SAFETY_FROM) {
			throw new IllegalArgumentException("Hours are reserved at levels 4 and 5 only");
		}
	}

	/** Whether it is served by reserved hours and leaves the formula. */
	public boolean safetyFirst() {
		return this.acuteness >= SAFETY_FROM;
	}

}
