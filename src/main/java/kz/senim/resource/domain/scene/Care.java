package kz.senim.resource.domain.scene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import kz.senim.kernel.Almaty;
import org.jspecify.annotations.Nullable;

/**
 * What a conflict has had of people's time. A contact that concerns several conflicts is
 * shared among them.
 *
 * @param last last talk, contact or step, or when the conflict was opened
 * @param minutes of talks and contacts in the month
 * @param minutesBefore of the month before
 * @param acutenessBefore the level at the end of the month before, or null while unknown
 */
public record Care(Instant last, double minutes, double minutesBefore, @Nullable Integer acutenessBefore) {

	/** After so many days a conflict counts as neglected. */
	public static final int PATIENCE = 14;

	private static final double MINUTES = 60;

	/** Whole days without attention, 0 for today. */
	public long days(LocalDate today) {
		return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(this.last, Almaty.ZONE), today));
	}

	public boolean neglected(LocalDate today) {
		return days(today) >= PATIENCE;
	}

	/** Hours worked in the month. */
	public double hours() {
		return this.minutes / MINUTES;
	}

	/**
	 * Whether the conflict got sharper while its share of all hours fell.
	 * @param all minutes of all conflicts in the month
	 * @param allBefore the same of the month before
	 */
	public boolean losing(int acuteness, double all, double allBefore) {
		return this.acutenessBefore != null && acuteness > this.acutenessBefore && all > 0 && allBefore > 0
				&& this.minutes / all < this.minutesBefore / allBefore;
	}

}
