package kz.senim.security.factor;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.staff.StaffSessions;

import org.springframework.stereotype.Component;

/**
 * What every change of a factor brings: a row in the trail, the end of all other sign-ins
 * of the person, and a notice.
 */
@Component
class FactorBook {

	private final AuditTrail trail;

	private final StaffSessions sessions;

	private final Notices notices;

	private final CurrentActor currentActor;

	FactorBook(AuditTrail trail, StaffSessions sessions, Notices notices, CurrentActor currentActor) {
		this.trail = trail;
		this.sessions = sessions;
		this.notices = notices;
		this.currentActor = currentActor;
	}

	/**
	 * Writes it down, in the running transaction.
	 * @param what such as {@code totp.set} or {@code passkey.removed}
	 */
	void changed(StaffId person, String what) {
		this.trail.changed("factor." + what, "staff", person.value(), null, Map.of());
		this.sessions.endOthers(person);
		tell(person, what);
	}

	void requireAdmin() {
		if (!this.currentActor.require().is(Role.ADMIN)) {
			throw new Forbidden("factors of others");
		}
	}

	private void tell(StaffId person, String what) {
		boolean own = this.currentActor.require().is(person);
		this.notices.tell(person, new Notices.Message("FACTOR_CHANGED",
				Map.of("what", what.replace('.', '_'), "own", own ? "yes" : "no"), null, "/profile/factors", false));
	}

}
