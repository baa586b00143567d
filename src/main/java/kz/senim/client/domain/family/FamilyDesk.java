package kz.senim.client.domain.family;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links a client's relatives later on.
 */
@Service
@Transactional
public class FamilyDesk {

	private final FamilyTies ties;

	private final Clients clients;

	private final FormKeys formKeys;

	private final AuditTrail audit;

	FamilyDesk(FamilyTies ties, Clients clients, FormKeys formKeys, AuditTrail audit) {
		this.ties = ties;
		this.clients = clients;
		this.formKeys = formKeys;
		this.audit = audit;
	}

	/** The visible relatives of a client. */
	public List<FamilyMember> of(ClientId client) {
		this.clients.require(client);
		this.audit.viewed("family", client, null);
		List<FamilyMember> members = this.ties.of(client);
		if (!members.isEmpty()) {
			this.audit.listed("relatives", members.stream().map((one) -> one.client().id()).toList(), Map.of());
		}
		return members;
	}

	/** The clients among whom the relatives of a new one may be, at most so many. */
	public List<ClientRef> offered(int limit) {
		List<ClientRef> recent = this.clients.recent(limit);
		this.audit.listed("relatives", recent.stream().map(ClientRef::id).toList(), Map.of());
		return recent;
	}

	/** Links relatives; returns the page to show. */
	public String link(UUID formKey, ClientId client, List<FamilyLink> links) {
		this.clients.require(client);
		return this.formKeys.once(formKey, "family", () -> {
			this.ties.link(client, links);
			this.audit.changed("client.familyLinked", "family_tie", client.value(), client,
					Map.of("count", links.size()));
			return "/clients/%s/family".formatted(client);
		});
	}

	/** Takes a tie away. */
	public void unlink(ClientId client, ClientId relative) {
		this.clients.require(client);
		if (this.ties.unlink(client, relative)) {
			this.audit.changed("client.familyUnlinked", "family_tie", client.value(), client, Map.of());
		}
	}

}
