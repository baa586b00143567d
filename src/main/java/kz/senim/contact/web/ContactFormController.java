package kz.senim.contact.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.contact.domain.ContactLog;
import kz.senim.contact.domain.ContactRefused;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TaskId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of a contact.
 */
@Controller
@RequestMapping("/clients/{client}/contacts/new")
class ContactFormController {

	static final String FORM = "form";

	private static final String VIEW = "contact/form";

	private final ContactLog log;

	private final ContactFormReader reader;

	private final ContactFormPages pages;

	private final ContactDrafts drafts;

	ContactFormController(ContactLog log, ContactFormReader reader, ContactFormPages pages, ContactDrafts drafts) {
		this.log = log;
		this.reader = reader;
		this.pages = pages;
		this.drafts = drafts;
	}

	@GetMapping
	String open(@PathVariable ClientId client, @RequestParam(required = false) @Nullable TaskId meeting,
			@RequestParam(required = false) @Nullable UUID draft, Model model) {
		if (draft != null) {
			Optional<String> sent = this.drafts.sent(draft);
			if (sent.isPresent()) {
				return "redirect:" + sent.get();
			}
			Optional<MultiValueMap<String, String>> kept = this.drafts.find(draft, client);
			if (kept.isPresent()) {
				this.pages.resume(client, draft, kept.get(), model);
				return VIEW;
			}
		}
		this.pages.fresh(client, meeting, model);
		return VIEW;
	}

	@PostMapping
	Object save(@PathVariable ClientId client, @ModelAttribute(FORM) @Nullable ContactForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String then, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(KeptForm.typed(request));
		if (form != null) {
			Optional<String> done = log(client, form, typed, errors, then, redirect);
			if (done.isPresent()) {
				return done.get();
			}
		}
		this.pages.again(client, typed, errors, model);
		return Forms.again(VIEW, model, FORM, form, this.pages.blank(), errors);
	}

	private Optional<String> log(ClientId client, ContactForm form, MultiValueMap<String, String> typed,
			BindingResult errors, String then, RedirectAttributes redirect) {
		Optional<LogContact> wish = this.reader.read(client, form, errors);
		if (wish.isEmpty()) {
			return Optional.empty();
		}
		try {
			String path = this.log.log(wish.get(), typed);
			Flash.ok(redirect, "contact.flash.saved");
			return Optional.of("redirect:" + ("next".equals(then) ? "/contacts/new" : path));
		}
		catch (ContactRefused ex) {
			this.pages.reject(ex, errors);
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
		}
		return Optional.empty();
	}

}
