package kz.senim.conflict.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Unfinished forms of a new conflict: put aside, taken up again, gone when sent.
 */
@Configuration(proxyBeanMethods = false)
class NewConflictDrafts {

	static final String FORM = "conflict";

	private final Drafts drafts;

	private final KeptForm kept;

	NewConflictDrafts(Drafts drafts, KeptForm kept) {
		this.drafts = drafts;
		this.kept = kept;
	}

	@Bean
	static DraftForm conflictDraft() {
		return new DraftForm(FORM, "conflict.draft.label", true);
	}

	/** Where an earlier sending of this form led to. */
	Optional<String> sent(UUID key) {
		return this.kept.sentTo(key);
	}

	/** What was typed, if this is a draft of the acting person for this client. */
	Optional<RegisterForm> find(UUID key, ClientId client) {
		return this.drafts.find(key)
			.filter((draft) -> draft.form().equals(FORM) && client.equals(draft.client()))
			.map((draft) -> bind(key, draft.fields()));
	}

	/** Keeps the form; false if it was sent meanwhile. */
	boolean putAside(UUID key, ClientId client, @Nullable ContactId contact, HttpServletRequest request) {
		Map<String, List<String>> fields = KeptForm.typed(request, "client", "contact");
		String path = NewConflictPages.path(client, contact, key);
		return this.drafts.keep(new DraftContent(key, FORM, client, null, null, path, fields)).isPresent();
	}

	private RegisterForm bind(UUID key, Map<String, List<String>> kept) {
		return (this.kept.bind(RegisterForm.class, key, kept).getTarget() instanceof RegisterForm form) ? form
				: RegisterForm.blank();
	}

}
