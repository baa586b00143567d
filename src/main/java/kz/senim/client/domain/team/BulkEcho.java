package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.AssignmentListener;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.restriction.RestrictedNames;
import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What follows when many clients go from one person to another, in the same transaction:
 * a row of the trail for each client, and one notice for each person.
 */
@Component
class BulkEcho {

	private final RestrictedNames names;

	private final ObjectProvider<AssignmentListener> listeners;

	private final Notices notices;

	private final AuditTrail audit;

	private final Acts acts;

	BulkEcho(RestrictedNames names, ObjectProvider<AssignmentListener> listeners, Notices notices, AuditTrail audit,
			Acts acts) {
		this.names = names;
		this.listeners = listeners;
		this.notices = notices;
		this.audit = audit;
		this.acts = acts;
	}

	Actor actor() {
		return this.acts.actor();
	}

	void shown(List<BulkTable.Line> lines) {
		this.audit.listed("transfer", lines.stream().map((line) -> line.client().id()).toList(),
				Map.of("count", lines.size()));
	}

	void transferred(List<BulkTable.Line> lines, List<UUID> begun, StaffId from, StaffId to) {
		List<AssignmentListener> all = this.listeners.orderedStream().toList();
		for (int i = 0; i < lines.size(); i++) {
			BulkTable.Line line = lines.get(i);
			this.names.takeOff(line.client(), from);
			this.names.add(line.client(), to);
			this.audit.changed("client.transferred", "assignment", begun.get(i), line.client().id(),
					Map.of("worker", to.toString(), "from", from.toString(), "together", lines.size()));
			all.forEach((listener) -> listener.transferred(line.client().id(), from, to));
		}
		tell(from, "CLIENTS_HANDED_ON", null, lines.size());
		tell(to, "CLIENTS_RECEIVED", "/clients", lines.size());
	}

	private void tell(StaffId person, String kind, @Nullable String path, int count) {
		this.notices.tell(person, new Message(kind, Map.of("n", Integer.toString(count)), null, path, false));
	}

}
