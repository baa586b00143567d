package kz.senim.staff.domain;

import java.time.LocalDate;
import java.util.Map;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A leave as the admin wants it: first and last day, and who stands in.
 */
public record LeaveWish(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable StaffId substitute) {

	/** No leave. */
	public static LeaveWish none() {
		return new LeaveWish(null, null, null);
	}

	boolean isNone() {
		return this.from == null && this.until == null && this.substitute == null;
	}

	/**
	 * Constraints staff_leave_order and staff_leave_other_substitute back this up.
	 */
	void check(StaffId person, LocalDate today) {
		if (this.from == null || this.until == null) {
			throw refused("leaveDates", (this.from == null) ? "leaveFrom" : "leaveUntil");
		}
		if (this.until.isBefore(this.from)) {
			throw refused("leaveOrder", "leaveUntil");
		}
		if (this.until.isBefore(today)) {
			throw refused("leaveOver", "leaveUntil");
		}
		if (person.equals(this.substitute)) {
			throw refused("substituteSelf", "substitute");
		}
	}

	static RuleViolated refused(String rule, String field) {
		return new RuleViolated("staff.rule." + rule, field, Map.of());
	}

}
