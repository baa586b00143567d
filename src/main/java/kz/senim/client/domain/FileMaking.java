package kz.senim.client.domain;

import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.domain.duplicate.Candidate;
import kz.senim.client.domain.duplicate.Duplicates;
import kz.senim.draft.FormKeys;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a file with all that belongs to it, in one transaction.
 */
@Component
class FileMaking {

	private final FormKeys formKeys;

	private final PersonSearch search;

	private final Duplicates duplicates;

	private final NewFile newFile;

	private final AuditTrail audit;

	FileMaking(FormKeys formKeys, PersonSearch search, Duplicates duplicates, NewFile newFile, AuditTrail audit) {
		this.formKeys = formKeys;
		this.search = search;
		this.duplicates = duplicates;
		this.newFile = newFile;
		this.audit = audit;
	}

	@Transactional
	public String register(UUID formKey, RegisterClient wish) {
		return this.formKeys.once(formKey, "client", () -> {
			Candidate candidate = this.search.candidate(wish.lookFor());
			boolean taken = wish.sure() && this.duplicates.iinTaken(candidate.iinIndex(), null);
			Client client = this.newFile.make(wish, taken);
			this.duplicates.tell(candidate, client.clientId(), client.number());
			this.audit.changed("client.registered", "client", client.clientId().value(), client.clientId(),
					written(wish));
			return "/clients/" + client.clientId();
		});
	}

	private static Map<String, ?> written(RegisterClient wish) {
		return Map.of("phones", wish.phones().size(), "family", wish.family().size(), "consent",
				wish.consent().kind().name(), "anonymous", wish.details().anonymous(), "iin", wish.iin() != null);
	}

}
