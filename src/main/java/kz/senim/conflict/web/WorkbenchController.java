package kz.senim.conflict.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Gate;
import kz.senim.conflict.domain.ConflictLifeCycle;
import kz.senim.conflict.domain.fact.MoveRules;
import kz.senim.conflict.reading.WorkbenchView;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The workbench of a conflict and its moves.
 */
@Controller
@RequestMapping("/conflicts/{conflict}")
class WorkbenchController {

	private static final String MOVE = "conflict/move";

	private final WorkbenchPages pages;

	private final ConflictLifeCycle lifeCycle;

	WorkbenchController(WorkbenchPages pages, ConflictLifeCycle lifeCycle) {
		this.pages = pages;
		this.lifeCycle = lifeCycle;
	}

	@GetMapping
	String show(@PathVariable ConflictId conflict, Model model) {
		this.pages.show(conflict, model);
		return WorkbenchPages.VIEW;
	}

	@GetMapping("/print")
	String print(@PathVariable ConflictId conflict, Model model) {
		this.pages.show(conflict, model);
		return "conflict/print";
	}

	/** Asks for the reason of a move. */
	@GetMapping("/move")
	String ask(@PathVariable ConflictId conflict, @RequestParam ConflictStatus to, Model model) {
		WorkbenchView view = this.pages.show(conflict, model);
		model.addAttribute("form", new MoveForm(Long.toString(view.sheet().ref().version()), to.name(), null));
		prepare(view, to, model);
		return MOVE;
	}

	@PostMapping("/move")
	Object move(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable MoveForm form,
			BindingResult errors, HttpServletResponse response, Model model, RedirectAttributes redirect) {
		MoveForm sent = (form != null) ? form : MoveForm.BLANK;
		ConflictStatus to = sent.to(errors);
		Long version = sent.version(errors);
		try {
			if (to != null && version != null && !errors.hasErrors()) {
				this.lifeCycle.move(conflict, version, to, sent.reason());
				return moved(conflict, to, redirect);
			}
		}
		catch (Gate.Shut ex) {
			return shut(conflict, ex, model, response);
		}
		catch (StaleVersion ex) {
			return changedMeanwhile(conflict, sent.at(ex.currentVersion()), model, response);
		}
		catch (RuleViolated ex) {
			errors.rejectValue("reason", ex.key());
		}
		prepare(this.pages.show(conflict, model), to, model);
		return Forms.again(MOVE, model, "form", form, MoveForm.BLANK, errors);
	}

	private static String moved(ConflictId conflict, ConflictStatus to, RedirectAttributes redirect) {
		Flash.ok(redirect, (to == ConflictStatus.REOPENED) ? "conflict.flash.reopened" : "conflict.flash.moved");
		return "redirect:/conflicts/" + conflict;
	}

	private String shut(ConflictId conflict, Gate.Shut gate, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		this.pages.show(conflict, model);
		model.addAttribute("missing", gate.missing());
		return WorkbenchPages.VIEW;
	}

	private String changedMeanwhile(ConflictId conflict, MoveForm sent, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		prepare(this.pages.show(conflict, model), sent.to(new MapBindingResult(Map.of(), "form")), model);
		model.addAttribute("form", sent);
		model.addAttribute("changed", true);
		return MOVE;
	}

	private static void prepare(WorkbenchView view, @Nullable ConflictStatus wish, Model model) {
		ConflictStatus to = (wish != null) ? wish : ConflictStatus.CANCELLED;
		model.addAttribute("to", to);
		model.addAttribute("needed", MoveRules.needsReason(view.sheet().ref().status(), to));
	}

}
