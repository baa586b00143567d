package kz.senim.reconciliation.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.domain.TalkDesk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.BindingResult;

/**
 * Unfinished records of talks: put aside, taken up again, gone when sent.
 */
@Configuration(proxyBeanMethods = false)
class TalkDrafts {

	/** Name of the form of a settlement. */
	static final String SETTLEMENT = "settlement";

	private final Drafts drafts;

	private final KeptForm kept;

	TalkDrafts(Drafts drafts, KeptForm kept) {
		this.drafts = drafts;
		this.kept = kept;
	}

	@Bean
	static DraftForm talkDraft() {
		return new DraftForm(TalkDesk.FORM, "reconciliation.draft.label", true);
	}

	@Bean
	static DraftForm preparationDraft() {
		return new DraftForm(TalkDesk.PREPARATION, "reconciliation.draft.preparation", true);
	}

	@Bean
	static DraftForm settlementDraft() {
		return new DraftForm(SETTLEMENT, "reconciliation.draft.settlement", true);
	}

	/** What was typed, if this is a draft of the acting person for this conflict. */
	Optional<BindingResult> find(UUID key, ConflictId conflict) {
		return this.drafts.find(key)
			.filter((draft) -> draft.form().equals(TalkDesk.FORM) && draft.path().startsWith(path(conflict)))
			.map((draft) -> this.kept.bind(TalkForm.class, key, draft.fields()));
	}

	/** Where an earlier sending of this form led to. */
	Optional<String> sent(UUID key) {
		return this.kept.sentTo(key);
	}

	/** Keeps the form; false if it was sent meanwhile. */
	boolean putAside(UUID key, ConflictRef conflict, HttpServletRequest request) {
		return this.drafts
			.keep(new Drafts.DraftContent(key, TalkDesk.FORM, conflict.client(), null, null,
					path(conflict.id()) + "?draft=" + key, KeptForm.typed(request)))
			.isPresent();
	}

	/** The page of the form. */
	static String path(ConflictId conflict) {
		return "/conflicts/" + conflict + "/sessions/new";
	}

}
