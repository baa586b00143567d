package kz.senim.client.domain.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.client.domain.door.Acts;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records consents and their withdrawal.
 */
@Service
@Transactional
public class Consents {

	private final ConsentRepository consents;

	private final Clients clients;

	private final FormKeys formKeys;

	private final AuditTrail audit;

	private final Acts acts;

	Consents(ConsentRepository consents, Clients clients, FormKeys formKeys, AuditTrail audit, Acts acts) {
		this.consents = consents;
		this.clients = clients;
		this.formKeys = formKeys;
		this.audit = audit;
		this.acts = acts;
	}

	/** The consents of a client, newest first. */
	public List<ConsentRow> of(ClientId client) {
		this.clients.require(client);
		this.audit.viewed("consents", client, null);
		return this.consents.findByClientIdOrderByGivenOnDescRecordedAtDesc(client.value())
			.stream()
			.map(Consent::row)
			.toList();
	}

	/** One consent of a client. */
	public ConsentRow one(ClientId client, UUID consent) {
		this.clients.require(client);
		this.audit.viewed("consent", client, consent);
		return find(client, consent).row();
	}

	/** Records a further consent; returns the page to show. */
	public String record(UUID formKey, ClientId client, ConsentTerms terms) {
		this.clients.require(client);
		return this.formKeys.once(formKey, "consent", () -> {
			add(client, terms);
			return "/clients/%s/consents".formatted(client);
		});
	}

	/** Records the first consent, while the client is being registered. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(ClientId client, ConsentTerms terms) {
		if (terms.givenOn().isAfter(this.acts.today())) {
			throw new RuleViolated("client.rule.dateAhead", "consent.givenOn", Map.of());
		}
		Consent consent = new Consent(client, terms, this.acts.staff(), this.acts.instant());
		this.consents.saveAndFlush(consent);
		this.audit.changed("consent.recorded", "consent", consent.id(), client, Map.of("kind", terms.kind().name()));
	}

	/** Withdraws a consent; returns the page to show. */
	public String withdraw(UUID formKey, ClientId client, UUID consent, LocalDate on, String reason) {
		this.clients.require(client);
		return this.formKeys.once(formKey, "consent-withdrawal", () -> {
			find(client, consent).withdraw(on, reason, this.acts.staff(), this.acts.today());
			this.audit.changed("consent.withdrawn", "consent", consent, client, Map.of());
			return "/clients/%s/consents".formatted(client);
		});
	}

	private Consent find(ClientId client, UUID consent) {
		return this.consents.findById(consent)
			.filter((found) -> found.belongsTo(client))
			.orElseThrow(() -> new NotFound("consent"));
	}

}
