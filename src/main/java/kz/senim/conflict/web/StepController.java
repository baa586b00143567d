package kz.senim.conflict.web;

import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.domain.ConflictLifeCycle;
import kz.senim.conflict.reading.Workbench;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The short way of a mild conflict, and taking the last move back.
 */
@Controller
@RequestMapping("/conflicts/{conflict}")
class StepController {

	private static final String SHORT = "conflict/short";

	private static final String BACK = "conflict/take-back";

	private final ConflictLifeCycle lifeCycle;

	private final Workbench workbench;

	private final ConflictChoices choices;

	StepController(ConflictLifeCycle lifeCycle, Workbench workbench, ConflictChoices choices) {
		this.lifeCycle = lifeCycle;
		this.workbench = workbench;
		this.choices = choices;
	}

	@GetMapping("/short")
	String openShort(@PathVariable ConflictId conflict, Model model) {
		model.addAttribute("form", ShortForm.of(prepare(conflict, model)));
		return SHORT;
	}

	@PostMapping("/short")
	Object settle(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable ShortForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Typed typed = new Typed(errors);
		if (form != null) {
			String how = typed.needed("how", form.how(), ReasonForm.LONGEST, "conflict.error.how");
			Map<UUID, RightRestored> rights = form.answers(typed);
			long version = version(form.version(), errors);
			try {
				if (!typed.failed()
						&& done(() -> this.lifeCycle.settleShortly(conflict, version, how, rights), errors)) {
					Flash.ok(redirect, "conflict.flash.closed");
					return "redirect:/conflicts/" + conflict;
				}
			}
			catch (StaleVersion ex) {
				return changed(SHORT, conflict, form.at(ex.currentVersion()), model);
			}
		}
		return Forms.again(SHORT, model, "form", form, ShortForm.of(prepare(conflict, model)), errors);
	}

	@GetMapping("/take-back")
	String openTakeBack(@PathVariable ConflictId conflict, Model model) {
		ConflictSheet sheet = prepare(conflict, model);
		model.addAttribute("form", new ReasonForm(Long.toString(sheet.ref().version()), null));
		return BACK;
	}

	@PostMapping("/take-back")
	Object takeBack(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Typed typed = new Typed(errors);
		if (form != null) {
			String reason = typed.needed("reason", form.reason(), ReasonForm.LONGEST, "conflict.error.reason");
			long version = version(form.version(), errors);
			try {
				if (!typed.failed() && done(() -> this.lifeCycle.takeBack(conflict, version, reason), errors)) {
					Flash.ok(redirect, "conflict.flash.takenBack");
					return "redirect:/conflicts/" + conflict;
				}
			}
			catch (StaleVersion ex) {
				return changed(BACK, conflict, form.at(ex.currentVersion()), model);
			}
		}
		prepare(conflict, model);
		return Forms.again(BACK, model, "form", form, ReasonForm.BLANK, errors);
	}

	/** The conflict changed since: the same words on the record as it stands now. */
	private ModelAndView changed(String view, ConflictId conflict, Object form, Model model) {
		prepare(conflict, model);
		model.addAttribute("form", form);
		model.addAttribute("changed", true);
		return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
	}

	private ConflictSheet prepare(ConflictId conflict, Model model) {
		ConflictSheet sheet = this.workbench.sheet(conflict).sheet();
		model.addAttribute("sheet", sheet);
		model.addAttribute("restored", this.choices.only("right_restored", RightRestored.values()));
		return sheet;
	}

	private static long version(@Nullable String typed, BindingResult errors) {
		if (typed == null || !typed.matches("\\d{1,18}")) {
			errors.reject("conflict.error.version");
			return -1;
		}
		return Long.parseLong(typed);
	}

	private static boolean done(Runnable step, BindingResult errors) {
		try {
			step.run();
			return true;
		}
		catch (RuleViolated ex) {
			errors.reject(ex.key());
			return false;
		}
	}

}
