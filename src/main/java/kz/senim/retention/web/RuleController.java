package kz.senim.retention.web;

import jakarta.validation.Valid;
import kz.senim.kernel.RuleViolated;
import kz.senim.retention.domain.FileRetention;
import kz.senim.retention.domain.RetentionRules;
import kz.senim.retention.records.RecordClass;
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
 * The rules of retention, for admins, with figures and certificates but no client.
 */
@Controller
@RequestMapping("/admin/retention")
class RuleController {

	private static final String VIEW = "retention/rule";

	private final RetentionRules rules;

	private final FileRetention files;

	RuleController(RetentionRules rules, FileRetention files) {
		this.rules = rules;
		this.files = files;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("rules", this.rules.all());
		model.addAttribute("figures", this.rules.figures());
		model.addAttribute("certificates", this.files.certificates());
		return "retention/rules";
	}

	@GetMapping("/{rule}/edit")
	String open(@PathVariable RecordClass rule, Model model) {
		model.addAttribute("rule", this.rules.get(rule));
		model.addAttribute("form", RuleForm.of(this.rules.get(rule)));
		return VIEW;
	}

	@PostMapping("/{rule}/edit")
	Object edit(@PathVariable RecordClass rule, @Valid @ModelAttribute("form") @Nullable RuleForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null && !errors.hasErrors()) {
			try {
				this.rules.edit(form.toCommand(rule));
				Flash.ok(redirect, "retention.flash.rule");
				return "redirect:/admin/retention";
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		model.addAttribute("rule", this.rules.get(rule));
		return Forms.again(VIEW, model, "form", form, RuleForm.BLANK, errors);
	}

}
