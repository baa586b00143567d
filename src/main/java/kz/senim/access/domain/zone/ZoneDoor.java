package kz.senim.access.domain.zone;

import java.util.List;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Who stands before the protected zone.
 */
@Component
class ZoneDoor {

	private final Clients clients;

	private final ZoneAlarm alarm;

	private final AuditTrail audit;

	private final CurrentActor currentActor;

	ZoneDoor(Clients clients, ZoneAlarm alarm, AuditTrail audit, CurrentActor currentActor) {
		this.clients = clients;
		this.alarm = alarm;
		this.audit = audit;
		this.currentActor = currentActor;
	}

	/** Tells of the attempt; who sees a restricted file by a broken glass is told no. */
	Entry refuse(ClientId client) {
		this.alarm.raise(client);
		boolean opened = this.clients.byId(List.of(client)).values().stream().anyMatch((one) -> one.restricted());
		return opened ? Entry.REFUSED : Entry.HIDDEN;
	}

	String number(ClientId client) {
		return this.clients.require(client).number();
	}

	StaffId me() {
		return this.currentActor.require().requireStaff();
	}

	AuditTrail trail() {
		return this.audit;
	}

}
