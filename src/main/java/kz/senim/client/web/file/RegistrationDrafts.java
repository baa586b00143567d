package kz.senim.client.web.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.FormKeys;
import kz.senim.draft.KeptForm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.Assert;

/**
 * Unfinished registrations, taken up again.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationDrafts {

	static final String FORM = "client";

	/** Name of the form that corrects a file. */
	static final String CORRECTION = "clientEdit";

	private final Drafts drafts;

	private final FormKeys keys;

	private final KeptForm kept;

	RegistrationDrafts(Drafts drafts, FormKeys keys, KeptForm kept) {
		this.drafts = drafts;
		this.keys = keys;
		this.kept = kept;
	}

	@Bean
	static DraftForm clientDraft() {
		return new DraftForm(FORM, "client.draft.label", false);
	}

	@Bean
	static DraftForm correctionDraft() {
		return new DraftForm(CORRECTION, "client.draft.edit", true);
	}

	/** Where an earlier sending led to. */
	Optional<String> sent(UUID key) {
		return this.keys.resultOf(key);
	}

	/** The form as it was put aside. */
	Optional<RegistrationForm> find(UUID key) {
		return this.drafts.find(key)
			.filter((draft) -> draft.form().equals(FORM))
			.map((draft) -> form(key, draft.fields()));
	}

	private RegistrationForm form(UUID key, Map<String, List<String>> fields) {
		Object form = this.kept.bind(RegistrationForm.class, key, fields).getTarget();
		Assert.state(form instanceof RegistrationForm, "texts always bind");
		return (RegistrationForm) form;
	}

}
