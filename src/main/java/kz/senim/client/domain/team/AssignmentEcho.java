package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.AssignmentListener;
import kz.senim.client.ClientRef;
import kz.senim.client.domain.restriction.RestrictedNames;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import kz.senim.staff.StaffRef;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody begins or ends work with a client, in the same transaction:
 * the names on a restricted file, the open work, the notices and the trail.
 */
@Component
class AssignmentEcho {

	private final RestrictedNames names;

	private final ObjectProvider<AssignmentListener> listeners;

	private final Notices notices;

	private final AuditTrail audit;

	AssignmentEcho(RestrictedNames names, ObjectProvider<AssignmentListener> listeners, Notices notices,
			AuditTrail audit) {
		this.names = names;
		this.listeners = listeners;
		this.notices = notices;
		this.audit = audit;
	}

	void began(ClientRef client, StaffId worker, UUID assignment, String action, boolean handedOver) {
		this.names.add(client, worker);
		this.audit.changed(action, "assignment", assignment, client.id(), Map.of("worker", worker.toString()));
		this.notices.tell(worker,
				new Message(handedOver ? "CLIENT_TRANSFERRED" : "CLIENT_ASSIGNED", Map.of("number", client.number()),
						client.id(), "/clients/" + client.id() + (handedOver ? "/workers" : ""), false));
	}

	/** The notice links to nothing: the file is closed to the person from now on. */
	void ended(ClientRef client, WorkerLine line) {
		this.names.takeOff(client, line.staff());
		this.audit.changed("client.workerLeft", "assignment", line.id(), client.id(),
				Map.of("worker", line.staff().toString()));
		this.notices.tell(line.staff(),
				new Message("CLIENT_HANDED_ON", Map.of("number", client.number()), null, null, false));
	}

	/**
	 * The direct supervisors of the new team are named on a restricted file, and told.
	 */
	void moved(ClientRef client, TeamId team, List<StaffRef> supervisors) {
		supervisors.forEach((one) -> this.names.add(client, one.id()));
		this.audit.changed("client.moved", "client", client.id().value(), client.id(),
				Map.of("from", client.team().toString(), "to", team.toString()));
		supervisors.forEach((one) -> this.notices.tell(one.id(), new Message("CLIENT_MOVED",
				Map.of("number", client.number()), client.id(), "/clients/" + client.id() + "/workers", false)));
	}

	void goesAlong(ClientRef client, StaffId from, StaffId to) {
		this.listeners.orderedStream().forEach((listener) -> listener.transferred(client.id(), from, to));
	}

}
