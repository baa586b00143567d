package kz.senim.client.domain;

import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.duplicate.Findings;
import kz.senim.draft.FormKeys;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Registers clients: looks for the person first, then makes one file however often the
 * form is sent. The search is a transaction of its own, so that the supervisors stay
 * told.
 */
@Service
public class ClientRegistration {

	static final String IIN_CONSTRAINT = "client_iin_uk";

	private final FileMaking making;

	private final PersonSearch search;

	private final FormKeys formKeys;

	ClientRegistration(FileMaking making, PersonSearch search, FormKeys formKeys) {
		this.making = making;
		this.search = search;
		this.formKeys = formKeys;
	}

	/**
	 * Registers the client, unless the register may know the person and nobody has
	 * looked.
	 */
	public RegistrationResult register(UUID formKey, RegisterClient wish) {
		Optional<String> before = this.formKeys.resultOf(formKey);
		if (before.isPresent()) {
			return new RegistrationResult.Registered(before.get());
		}
		if (!wish.sure()) {
			Findings findings = this.search.find(wish.lookFor());
			if (!findings.isEmpty()) {
				return new RegistrationResult.Suspected(findings);
			}
		}
		try {
			return new RegistrationResult.Registered(this.making.register(formKey, wish));
		}
		catch (DataIntegrityViolationException ex) {
			if (!String.valueOf(ex.getMessage()).contains(IIN_CONSTRAINT)) {
				throw ex;
			}
			return new RegistrationResult.Suspected(this.search.find(wish.lookFor()));
		}
	}

	/** Looks for the person only. */
	public Findings look(LookFor wish) {
		return this.search.find(wish);
	}

}
