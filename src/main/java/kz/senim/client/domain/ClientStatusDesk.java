package kz.senim.client.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.domain.door.Acts;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a file along: taken up, paused, closed, reopened; each with its day and reason.
 */
@Service
@Transactional
public class ClientStatusDesk {

	private final ClientRepository clients;

	private final ClientHistory history;

	private final FormKeys formKeys;

	private final AuditTrail audit;

	private final Acts acts;

	ClientStatusDesk(ClientRepository clients, ClientHistory history, FormKeys formKeys, AuditTrail audit, Acts acts) {
		this.clients = clients;
		this.history = history;
		this.formKeys = formKeys;
		this.audit = audit;
		this.acts = acts;
	}

	/** Where the work stands, and what may follow. */
	public Standing standing(ClientId id) {
		Client client = this.clients.require(id);
		this.audit.viewed("status", id, null);
		return new Standing(client.status(), client.statusSince(), client.status().next(), client.version());
	}

	/** Moves the file; returns the page to show. */
	public String move(UUID formKey, ClientId id, ClientStatus to, LocalDate on, String reason) {
		Client client = this.clients.require(id);
		return this.formKeys.once(formKey, "client-status", () -> {
			ClientStatus from = client.status();
			client.changeStatus(to, on, this.acts.today());
			this.history.status(id, from, to, on, reason);
			this.audit.changed("client.statusChanged", "client", id.value(), id,
					Map.of("from", from.name(), "to", to.name()));
			return "/clients/" + id;
		});
	}

	/**
	 * The present status of a file.
	 *
	 * @param next what may follow
	 */
	public record Standing(ClientStatus status, LocalDate since, Set<ClientStatus> next, long version) {
	}

}
