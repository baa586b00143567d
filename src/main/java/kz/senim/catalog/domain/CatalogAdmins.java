package kz.senim.catalog.domain;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Only admins look after the lists, and the trail tells what they did.
 */
@Component
class CatalogAdmins {

	private final CurrentActor currentActor;

	private final AuditTrail audit;

	CatalogAdmins(CurrentActor currentActor, AuditTrail audit) {
		this.currentActor = currentActor;
		this.audit = audit;
	}

	StaffId require() {
		Actor actor = this.currentActor.require();
		if (!actor.is(Role.ADMIN)) {
			throw new Forbidden("code lists");
		}
		return actor.requireStaff();
	}

	void note(String action, Map<String, ?> details) {
		this.audit.noted(action, details);
	}

}
