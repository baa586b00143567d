package kz.senim.staff.domain;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;

import org.springframework.stereotype.Component;

/**
 * What all changes of teams share: who may, and the trail.
 */
@Component
class TeamBook {

	private final Admins admins;

	private final AuditTrail trail;

	TeamBook(Admins admins, AuditTrail trail) {
		this.admins = admins;
		this.trail = trail;
	}

	StaffId admin() {
		return this.admins.require();
	}

	void note(String action, TeamId id) {
		this.trail.changed(action, "team", id.value(), null, Map.of());
	}

}
