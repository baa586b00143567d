package kz.senim.access.domain.zone;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.access.domain.zone.Release.State;
import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * Rows and notices of releases.
 */
@Component
class ReleaseNotices {

	private static final String TABLE = "protected_release";

	private final Notices notices;

	private final AuditTrail audit;

	private final CurrentActor currentActor;

	private final StaffDirectory staff;

	ReleaseNotices(Notices notices, AuditTrail audit, CurrentActor currentActor, StaffDirectory staff) {
		this.notices = notices;
		this.audit = audit;
		this.currentActor = currentActor;
		this.staff = staff;
	}

	void asked(ClientId client, String number, UUID id, List<StaffId> others, AskRelease wish) {
		this.audit.changed("protected.releaseAsked", TABLE, id, client,
				Map.of("service", wish.service().name(), "address", wish.address(), "phone", wish.phone()));
		this.notices.tell(others, new Notices.Message("RELEASE_ASKED", Map.of("number", number, "name", name()), client,
				"/clients/" + client + "/protected/releases/" + id, true));
	}

	void answered(Release release, State state) {
		this.audit.changed("protected.releaseAnswered", TABLE, release.id(), release.client(),
				Map.of("answer", state.name()));
		this.notices.tell(release.askedBy(),
				new Notices.Message("RELEASE_ANSWERED",
						Map.of("number", release.number(), "answer", state.name(), "name", name()), release.client(),
						"/clients/" + release.client() + "/protected/releases/" + release.id(), true));
	}

	void released(Release release) {
		this.audit.changed("protected.released", TABLE, release.id(), release.client(),
				Map.of("service", release.service().name()));
	}

	StaffId me() {
		return this.currentActor.require().requireStaff();
	}

	AuditTrail trail() {
		return this.audit;
	}

	private String name() {
		return this.staff.get(me()).shortName();
	}

}
