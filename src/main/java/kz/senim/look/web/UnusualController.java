package kz.senim.look.web;

import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.look.domain.UnusualLooks;
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
 * Unusual looks, for supervisors.
 */
@Controller
@RequestMapping("/team/looks")
class UnusualController {

	private static final String VIEW = "look/unusual";

	private final UnusualLooks looks;

	UnusualController(UnusualLooks looks) {
		this.looks = looks;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("list", this.looks.list());
		model.addAttribute("form", SeenForm.blank());
		return VIEW;
	}

	@PostMapping("/find")
	String find(RedirectAttributes redirect) {
		this.looks.findThisWeek();
		Flash.ok(redirect, "look.flash.found");
		return "redirect:/team/looks";
	}

	@PostMapping("/{flag}")
	Object seen(@PathVariable UUID flag, @Valid @ModelAttribute("form") @Nullable SeenForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (form == null || errors.hasErrors()) {
			model.addAttribute("list", this.looks.list());
			model.addAttribute("wrong", flag);
			return Forms.again(VIEW, model, "form", form, SeenForm.blank(), errors);
		}
		if (this.looks.seen(flag, form.said())) {
			Flash.ok(redirect, "look.flash.seen");
		}
		else {
			Flash.warn(redirect, "look.flash.already");
		}
		return "redirect:/team/looks";
	}

}
