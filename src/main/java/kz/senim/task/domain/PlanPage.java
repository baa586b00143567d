package kz.senim.task.domain;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a planning form for a client.
 */
@Service
@Transactional
public class PlanPage {

	private final Clients clients;

	private final AuditTrail trail;

	PlanPage(Clients clients, AuditTrail trail) {
		this.clients = clients;
		this.trail = trail;
	}

	public ClientRef open(ClientId client) {
		ClientRef found = this.clients.require(client);
		this.trail.viewed("plan", client, null);
		return found;
	}

}
