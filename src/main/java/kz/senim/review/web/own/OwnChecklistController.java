package kz.senim.review.web.own;

import java.util.HashMap;
import java.util.Map;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.review.domain.own.OwnAnswers;
import kz.senim.review.domain.own.OwnChecklists;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The worker looks once more before the supervisor does.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/checklist")
class OwnChecklistController {

	private static final String VIEW = "review/own-checklist";

	private final OwnChecklists checklists;

	OwnChecklistController(OwnChecklists checklists) {
		this.checklists = checklists;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, Model model) {
		OwnChecklists.Page page = prepare(conflict, model);
		Map<String, String> own = page.isAnswered() ? page.own().typed() : Map.of();
		model.addAttribute("form", new Form(Long.toString(page.own().version()), own.get("rightsNamed"),
				own.get("noReproach"), own.get("ethics"), own.get("clientVoice"), own.get("planFits")));
		return VIEW;
	}

	@PostMapping
	Object answer(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable Form form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Map<String, @Nullable Boolean> answers = (form != null) ? form.read(errors) : Map.of();
		if (!errors.hasErrors() && form != null && form.version() != null) {
			try {
				this.checklists.answer(conflict, Long.parseLong(form.version()), answers);
				Flash.ok(redirect, "review.own.flash");
				return "redirect:/conflicts/" + conflict;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(conflict, model);
		return Forms.again(VIEW, model, "form", form, Form.BLANK, errors);
	}

	private OwnChecklists.Page prepare(ConflictId conflict, Model model) {
		OwnChecklists.Page page = this.checklists.open(conflict);
		model.addAttribute("page", page);
		model.addAttribute("questions", OwnAnswers.QUESTIONS);
		return page;
	}

	/** The answers as typed: yes, no or na. */
	record Form(@Nullable String version, @Nullable String rightsNamed, @Nullable String noReproach,
			@Nullable String ethics, @Nullable String clientVoice, @Nullable String planFits) {

		static final Form BLANK = new Form(null, null, null, null, null, null);

		Map<String, @Nullable Boolean> read(BindingResult errors) {
			if (this.version == null || !this.version.matches("\\d{1,18}")) {
				errors.reject("review.error.choose");
			}
			Map<String, @Nullable Boolean> answers = new HashMap<>();
			answers.put("rightsNamed", answer("rightsNamed", this.rightsNamed, errors));
			answers.put("noReproach", answer("noReproach", this.noReproach, errors));
			answers.put("ethics", answer("ethics", this.ethics, errors));
			answers.put("clientVoice", answer("clientVoice", this.clientVoice, errors));
			answers.put("planFits", answer("planFits", this.planFits, errors));
			return answers;
		}

		private static @Nullable Boolean answer(String field, @Nullable String typed, BindingResult errors) {
			if (typed == null || !typed.matches("yes|no|na")) {
				errors.rejectValue(field, "review.error.answer");
				return null;
			}
			return "na".equals(typed) ? null : (Boolean) "yes".equals(typed);
		}

	}

}
