package kz.senim.client.domain;

import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.client.domain.duplicate.Candidate;
import kz.senim.client.domain.duplicate.Duplicates;
import kz.senim.client.person.Iin;
import kz.senim.client.person.NameKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and corrects the IIN of a file.
 */
@Service
@Transactional
public class IinDesk {

	private final ClientRepository clients;

	private final IinSafe safe;

	private final Duplicates duplicates;

	private final AuditTrail audit;

	IinDesk(ClientRepository clients, IinSafe safe, Duplicates duplicates, AuditTrail audit) {
		this.clients = clients;
		this.safe = safe;
		this.duplicates = duplicates;
		this.audit = audit;
	}

	/** The whole number, on the record. */
	public String reveal(ClientId id) {
		Client client = this.clients.require(id);
		SealedIin iin = client.iin();
		if (iin == null) {
			throw new NotFound("iin");
		}
		this.audit.viewed("iin", id, null);
		return this.safe.open(id, iin.sealed()).digits();
	}

	@Nullable Iin masked(ClientId id, @Nullable SealedIin iin) {
		return (iin != null) ? this.safe.open(id, iin.sealed()) : null;
	}

	/**
	 * Takes over a new IIN or takes the old one out; tells whether others have it too.
	 */
	boolean correct(Client client, CorrectClient wish, List<FieldChange> changes) {
		if (wish.iin() == null && !wish.iinGone()) {
			return false;
		}
		ClientId id = client.clientId();
		Iin before = masked(id, client.iin());
		if ((wish.iin() == null) ? before == null : wish.iin().equals(before)) {
			return false;
		}
		changes.add(new FieldChange(ClientFields.IIN, null, null));
		if (wish.iin() == null) {
			client.identify(null);
			return false;
		}
		return give(client, wish.iin(), wish.iinByDocument());
	}

	private boolean give(Client client, Iin iin, boolean byDocument) {
		ClientId id = client.clientId();
		SealedIin sealed = this.safe.seal(id, iin, byDocument);
		boolean taken = this.duplicates.tell(new Candidate(sealed.index(), List.of(), new NameKeys("", ""), null), id,
				client.number());
		if (taken) {
			client.markPossibleDuplicate();
		}
		client.identify(sealed);
		flush();
		return taken;
	}

	/** Two files may be given one IIN at the same instant; backed by client_iin_uk. */
	private void flush() {
		try {
			this.clients.flush();
		}
		catch (DataIntegrityViolationException ex) {
			if (!String.valueOf(ex.getMessage()).contains(ClientRegistration.IIN_CONSTRAINT)) {
				throw ex;
			}
			throw new RuleViolated("client.rule.iinTaken", "iin.number", Map.of());
		}
	}

}
