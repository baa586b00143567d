package kz.senim.reconciliation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.Gate;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.Settlements.Answers;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.domain.SettlementPages;
import kz.senim.reconciliation.domain.SettlementPages.Page;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The settlement of a conflict.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/settlement")
class SettlementController {

	private static final String FORM = "form";

	private static final String VIEW = "reconciliation/settlement";

	private static final int RECHECK_DAYS = 30;

	private final SettlementPages pages;

	private final TalkChoices choices;

	private final KeptForm kept;

	private final Clock clock;

	SettlementController(SettlementPages pages, TalkChoices choices, KeptForm kept, Clock clock) {
		this.pages = pages;
		this.choices = choices;
		this.kept = kept;
		this.clock = clock;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		Optional<String> sent = this.kept.sentTo(draft);
		if (sent.isPresent()) {
			return "redirect:" + sent.get();
		}
		this.kept.open(TalkDrafts.SETTLEMENT, conflict.value(), draft, fresh(prepare(conflict, model)), model);
		return VIEW;
	}

	@PostMapping
	Object save(@PathVariable ConflictId conflict, @ModelAttribute(FORM) @Nullable SettlementForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String then, Model model,
			RedirectAttributes redirect) {
		Optional<Answers> answers = (form != null) ? new SettlementReader(form, errors).read() : Optional.empty();
		if (form != null && answers.isPresent()) {
			try {
				keep(conflict, form, answers.get());
				this.kept.saved(form.formKey(), TalkDrafts.SETTLEMENT, "/conflicts/" + conflict + "/settlement");
				return "agree".equals(then) ? agree(conflict, model, redirect) : saved(conflict, redirect);
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(conflict, model);
		return Forms.again(VIEW, model, FORM, form, SettlementForm.blank(), errors);
	}

	/** Sent again unchanged, the answers stand already. */
	private void keep(ConflictId conflict, SettlementForm form, Answers answers) {
		try {
			this.pages.save(conflict, answers);
		}
		catch (StaleVersion ex) {
			List<Difference> differences = form.against(fresh(this.pages.open(conflict)));
			if (!differences.isEmpty()) {
				throw new StaleVersion(ex.currentVersion(), differences);
			}
		}
	}

	private static String saved(ConflictId conflict, RedirectAttributes redirect) {
		Flash.ok(redirect, "reconciliation.flash.settled");
		return "redirect:/conflicts/" + conflict + "/settlement";
	}

	private Object agree(ConflictId conflict, Model model, RedirectAttributes redirect) {
		try {
			this.pages.agree(conflict);
			Flash.ok(redirect, "reconciliation.flash.agreed");
			return "redirect:/conflicts/" + conflict;
		}
		catch (Gate.Shut ex) {
			model.addAttribute("missing", ex.missing());
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + FORM);
			model.addAttribute(FORM, fresh(prepare(conflict, model)));
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private Page prepare(ConflictId conflict, Model model) {
		Page page = this.pages.open(conflict);
		model.addAttribute("page", page);
		model.addAttribute("restored",
				List.of(RightRestored.values())
					.stream()
					.map((one) -> Choice.of(one, this.choices.label("right_restored", one.name())))
					.toList());
		model.addAttribute("closings", this.choices.closings());
		model.addAttribute("days", this.choices.days(today()));
		return page;
	}

	private SettlementForm fresh(Page page) {
		return SettlementForm.of(page.settlement(), today().plusDays(RECHECK_DAYS));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
	}

}
