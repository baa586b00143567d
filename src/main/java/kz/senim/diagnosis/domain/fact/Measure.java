package kz.senim.diagnosis.domain.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that is done about a conflict.
 *
 * @param domain code of the list {@code measure_domain}
 * @param effect what it changed, once that is known
 */
public record Measure(String domain, String title, MeasureOwner owner, @Nullable LocalDate dueOn, @Nullable String cost,
		@Nullable String effect, boolean done) {

	/** Whether it should have been done before that day. */
	public boolean isLate(LocalDate today) {
		return !this.done && this.dueOn != null && this.dueOn.isBefore(today);
	}

}
