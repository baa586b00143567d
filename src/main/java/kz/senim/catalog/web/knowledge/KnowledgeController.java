package kz.senim.catalog.web.knowledge;

import java.util.Map;

import jakarta.validation.Valid;
import kz.senim.catalog.domain.knowledge.KnowledgeDesk;
import kz.senim.catalog.domain.knowledge.KnowledgeRow;
import kz.senim.kernel.RuleViolated;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The cards for those who work with people, and for the admins who keep them.
 */
@Controller
class KnowledgeController {

	private static final String VIEW = "catalog/card";

	private final KnowledgeDesk desk;

	KnowledgeController(KnowledgeDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/knowledge")
	String read(Model model) {
		model.addAttribute("lists", KnowledgeRow.LISTS);
		return "catalog/knowledge";
	}

	@GetMapping("/admin/knowledge")
	String all(Model model) {
		model.addAttribute("rows", this.desk.all());
		return "catalog/cards";
	}

	@GetMapping("/admin/knowledge/{list}/{card}/edit")
	String open(@PathVariable String list, @PathVariable String card, Model model) {
		KnowledgeRow row = this.desk.card(list, card);
		model.addAttribute("row", row);
		model.addAttribute("form", KnowledgeForm.of(row));
		return VIEW;
	}

	@PostMapping("/admin/knowledge/{list}/{card}/edit")
	ModelAndView edit(@PathVariable String list, @PathVariable String card,
			@Valid @ModelAttribute("form") @Nullable KnowledgeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form != null && !errors.hasErrors()) {
			try {
				this.desk.edit(form.wish(list, card), form.opened(list, card));
				Flash.ok(redirect, "catalog.flash.saved", Map.of("code", card));
				return new ModelAndView("redirect:/admin/knowledge");
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		model.addAttribute("row", this.desk.card(list, card));
		return Forms.again(VIEW, model, "form", form, KnowledgeForm.blank(), errors);
	}

}
