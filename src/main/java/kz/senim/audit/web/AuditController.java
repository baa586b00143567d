package kz.senim.audit.web;

import java.util.List;

import jakarta.validation.Valid;
import kz.senim.audit.ActionWords;
import kz.senim.audit.domain.AuditReading;
import kz.senim.audit.domain.AuditRow;
import kz.senim.kernel.Page;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The trail for admins.
 */
@Controller
class AuditController {

	private static final String VIEW = "audit/trail";

	private final AuditReading reading;

	private final ActionWords words;

	AuditController(AuditReading reading, ActionWords words) {
		this.reading = reading;
		this.words = words;
	}

	@GetMapping("/admin/audit")
	ModelAndView trail(@Valid @ModelAttribute("form") @Nullable AuditForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String after, Model model) {
		if (form == null || errors.hasErrors()) {
			model.addAttribute("lines", List.of());
			return Forms.again(VIEW, model, "form", form, AuditForm.blank(), errors);
		}
		Page<AuditRow> page = this.reading.page(form.toFilter(), after);
		model.addAttribute("lines", page.rows().stream().map(AuditLine::of).toList());
		model.addAttribute("words", this.words);
		model.addAttribute("next", page.next());
		model.addAttribute("first", after == null);
		return new ModelAndView(VIEW, model.asMap());
	}

}
