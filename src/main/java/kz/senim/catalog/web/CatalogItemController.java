package kz.senim.catalog.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.catalog.domain.CatalogDesk;
import kz.senim.catalog.domain.CatalogView;
import kz.senim.catalog.domain.CatalogView.ItemLine;
import kz.senim.catalog.domain.CatalogView.ListDetail;
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
 * The form of a code.
 */
@Controller
class CatalogItemController {

	private static final String VIEW = "catalog/item";

	private final CatalogView catalog;

	private final CatalogDesk desk;

	CatalogItemController(CatalogView catalog, CatalogDesk desk) {
		this.catalog = catalog;
		this.desk = desk;
	}

	@GetMapping("/admin/catalog/{list}/new")
	String blank(@PathVariable String list, Model model) {
		model.addAttribute("detail", this.catalog.list(list));
		model.addAttribute("form", ItemForm.blank());
		return VIEW;
	}

	@PostMapping("/admin/catalog/{list}/new")
	ModelAndView add(@PathVariable String list, @Valid @ModelAttribute("form") @Nullable ItemForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		UUID key = (form != null) ? form.formKey() : null;
		if (form != null && key != null && !errors.hasErrors()) {
			try {
				this.desk.add(form.toCommand(list, form.newCode()), key);
				Flash.ok(redirect, "catalog.flash.added", Map.of("code", form.newCode()));
				return new ModelAndView("redirect:/admin/catalog/{list}");
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		model.addAttribute("detail", this.catalog.list(list));
		return Forms.again(VIEW, model, "form", form, ItemForm.blank(), errors);
	}

	@GetMapping("/admin/catalog/{list}/{item}/edit")
	String open(@PathVariable String list, @PathVariable String item, Model model) {
		ListDetail detail = this.catalog.list(list);
		ItemLine line = this.catalog.item(list, item);
		model.addAttribute("detail", detail);
		model.addAttribute("line", line);
		model.addAttribute("form", ItemForm.of(line.row(), detail.open()));
		return VIEW;
	}

	@PostMapping("/admin/catalog/{list}/{item}/edit")
	ModelAndView edit(@PathVariable String list, @PathVariable String item,
			@Valid @ModelAttribute("form") @Nullable ItemForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form != null && !errors.hasErrors()) {
			try {
				this.desk.edit(form.toCommand(list, item));
				Flash.ok(redirect, "catalog.flash.saved", Map.of("code", item));
				return new ModelAndView("redirect:/admin/catalog/{list}");
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		model.addAttribute("detail", this.catalog.list(list));
		model.addAttribute("line", this.catalog.item(list, item));
		return Forms.again(VIEW, model, "form", form, ItemForm.blank(), errors);
	}

}
