package kz.senim.resource.domain.period;

import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Who decides about hours, and what the trail keeps of it.
 */
@Component
class HoursTrace {

	private final AuditTrail trail;

	private final CurrentActor actor;

	HoursTrace(AuditTrail trail, CurrentActor actor) {
		this.trail = trail;
		this.actor = actor;
	}

	StaffId me() {
		return this.actor.require().requireStaff();
	}

	boolean maySupervise() {
		return this.actor.require().is(Role.SUPERVISOR);
	}

	void requireSupervisor() {
		if (!maySupervise()) {
			throw new Forbidden("hours of conflicts");
		}
	}

	void seen(ConflictRef conflict) {
		this.trail.viewed("conflictHours", conflict.client(), conflict.id().value());
	}

	void budgetSet(UUID id, int hours) {
		this.trail.changed("hours.budgetSet", "hours_budget", id, null, Map.of("hours", hours));
	}

	void decided(UUID id, ConflictRef conflict, double hours) {
		this.trail.changed("hours.decided", "hours_adjustment", id, conflict.client(), Map.of("hours", hours));
	}

}
