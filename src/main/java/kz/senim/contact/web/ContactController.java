package kz.senim.contact.web;

import java.util.Objects;

import jakarta.validation.Valid;
import kz.senim.contact.domain.ContactCorrections;
import kz.senim.contact.domain.history.ContactPages;
import kz.senim.contact.domain.history.ContactView;
import kz.senim.kernel.Actor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ContactId;
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
 * The page of a contact, and what may be added to it.
 */
@Controller
@RequestMapping("/contacts/{id}")
class ContactController {

	private static final String VIEW = "contact/view";

	private static final String ADDENDUM = "addendum";

	private static final String ERROR = "mistake";

	private final ContactPages pages;

	private final ContactCorrections corrections;

	ContactController(ContactPages pages, ContactCorrections corrections) {
		this.pages = pages;
		this.corrections = corrections;
	}

	@GetMapping
	String open(@PathVariable ContactId id, Model model) {
		page(id, model);
		return VIEW;
	}

	@PostMapping("/addenda")
	Object add(Actor author, @PathVariable ContactId id, @Valid @ModelAttribute(ADDENDUM) @Nullable AddendumForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors() && form != null) {
			String path = this.corrections.add(author, id, Objects.requireNonNull(form.formKey()),
					Objects.requireNonNull(form.text()));
			Flash.ok(redirect, "contact.flash.addendum");
			return "redirect:" + path;
		}
		page(id, model);
		return Forms.again(VIEW, model, ADDENDUM, form, AddendumForm.blank(), errors);
	}

	@PostMapping("/error")
	Object markError(Actor by, @PathVariable ContactId id, @Valid @ModelAttribute(ERROR) @Nullable ErrorForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors() && form != null) {
			try {
				this.corrections.markError(by, id, Objects.requireNonNull(form.version()),
						Objects.requireNonNull(form.reason()));
				Flash.ok(redirect, "contact.flash.error");
				return "redirect:/contacts/" + id;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		ContactView view = page(id, model);
		return Forms.again(VIEW, model, ERROR, form, ErrorForm.of(view.head().version()), errors);
	}

	private ContactView page(ContactId id, Model model) {
		ContactView view = this.pages.open(id);
		model.addAttribute("contact", view);
		if (!model.containsAttribute(ADDENDUM)) {
			model.addAttribute(ADDENDUM, AddendumForm.blank());
		}
		if (!model.containsAttribute(ERROR)) {
			model.addAttribute(ERROR, ErrorForm.of(view.head().version()));
		}
		return view;
	}

}
