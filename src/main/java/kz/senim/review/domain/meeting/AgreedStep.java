package kz.senim.review.domain.meeting;

import java.time.LocalDate;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;

/**
 * What one of the two will do by a day.
 */
public record AgreedStep(UUID id, UUID meeting, String what, StaffId staff, LocalDate dueOn, boolean done,
		long version) {

	public boolean isLate(LocalDate today) {
		return !this.done && this.dueOn.isBefore(today);
	}

}
