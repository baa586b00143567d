package kz.senim.task.web;

import java.util.UUID;

import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Unfinished plans of meetings and steps.
 */
@Configuration(proxyBeanMethods = false)
class PlanDrafts {

	private final Drafts drafts;

	private final KeptForm kept;

	PlanDrafts(Drafts drafts, KeptForm kept) {
		this.drafts = drafts;
		this.kept = kept;
	}

	@Bean
	static DraftForm meetingDraft() {
		return new DraftForm("meeting", "task.draft.meeting", true);
	}

	@Bean
	static DraftForm stepDraft() {
		return new DraftForm("step", "task.draft.step", true);
	}

	/**
	 * Puts the blank form into the model, or what was typed if this is a draft of this
	 * form and client.
	 */
	<T> void open(String form, ClientId client, @Nullable UUID key, T blank, Model model) {
		model.addAttribute("form", blank);
		if (key == null) {
			return;
		}
		this.drafts.find(key)
			.filter((draft) -> draft.form().equals(form) && client.equals(draft.client()))
			.ifPresent((draft) -> {
				BindingResult typed = this.kept.bind(blank.getClass(), key, draft.fields());
				Object target = typed.getTarget();
				Forms.keep(model, "form", (target != null) ? target : blank, typed);
			});
	}

}
