package kz.senim.contact.web;

import java.util.Optional;
import java.util.UUID;

import kz.senim.contact.domain.ContactLog;
import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.ClientId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Unfinished contacts: put aside, taken up again, gone when sent.
 */
@Configuration(proxyBeanMethods = false)
class ContactDrafts {

	private final Drafts drafts;

	private final FormKeys keys;

	ContactDrafts(Drafts drafts, FormKeys keys) {
		this.drafts = drafts;
		this.keys = keys;
	}

	@Bean
	static DraftForm contactDraft() {
		return new DraftForm(ContactLog.FORM, "contact.draft.label", true);
	}

	/** What was typed, if this is a draft of the acting person for this client. */
	Optional<MultiValueMap<String, String>> find(UUID key, ClientId client) {
		return this.drafts.find(key)
			.filter((draft) -> draft.form().equals(ContactLog.FORM) && client.equals(draft.client()))
			.map((draft) -> new LinkedMultiValueMap<>(draft.fields()));
	}

	/** Where an earlier sending of this form led to. */
	Optional<String> sent(UUID key) {
		return this.keys.resultOf(key);
	}

}
