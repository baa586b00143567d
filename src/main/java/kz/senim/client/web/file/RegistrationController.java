package kz.senim.client.web.file;

import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.ClientRegistration;
import kz.senim.client.domain.LookFor;
import kz.senim.client.domain.RegisterClient;
import kz.senim.client.domain.RegistrationResult;
import kz.senim.client.domain.duplicate.Findings;
import kz.senim.kernel.RuleViolated;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registers a client on one page.
 */
@Controller
@RequestMapping("/clients/new")
class RegistrationController {

	private static final String VIEW = "client/new";

	private final ClientRegistration registration;

	private final RegistrationReader reader;

	private final RegistrationPages pages;

	private final RegistrationDrafts drafts;

	RegistrationController(ClientRegistration registration, RegistrationReader reader, RegistrationPages pages,
			RegistrationDrafts drafts) {
		this.registration = registration;
		this.reader = reader;
		this.pages = pages;
		this.drafts = drafts;
	}

	@GetMapping
	String open(@RequestParam(required = false) @Nullable UUID draft, Model model) {
		if (draft != null) {
			Optional<String> sent = this.drafts.sent(draft);
			if (sent.isPresent()) {
				return "redirect:" + sent.get();
			}
		}
		RegistrationForm form = Optional.ofNullable(draft).flatMap(this.drafts::find).orElseGet(this.pages::blank);
		this.pages.prepare(model, form);
		model.addAttribute("form", form);
		return VIEW;
	}

	@PostMapping
	Object register(@ModelAttribute("form") @Nullable RegistrationForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String then, Model model, RedirectAttributes redirect) {
		if (form != null && "check".equals(then)) {
			return check(form, errors, model);
		}
		Optional<RegisterClient> wish = (form != null) ? this.reader.read(form, errors) : Optional.empty();
		if (form != null && wish.isPresent()) {
			try {
				RegistrationResult result = this.registration.register(UUID.fromString(form.formKey()), wish.get());
				if (result instanceof RegistrationResult.Registered registered) {
					Flash.ok(redirect, "client.flash.created");
					return "redirect:" + registered.path();
				}
				suspect(((RegistrationResult.Suspected) result).findings(), errors, model);
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		this.pages.prepare(model, form);
		return Forms.again(VIEW, model, "form", form, this.pages.blank(), errors);
	}

	private Object check(RegistrationForm form, BindingResult errors, Model model) {
		LookFor person = this.reader.lookFor(form, errors);
		if (!errors.hasErrors()) {
			model.addAttribute("findings", this.registration.look(person));
			model.addAttribute("decoded", person.iin());
		}
		this.pages.prepare(model, form);
		if (errors.hasErrors()) {
			return Forms.again(VIEW, model, "form", form, form, errors);
		}
		Forms.keep(model, "form", form, errors);
		return VIEW;
	}

	private static void suspect(Findings findings, BindingResult errors, Model model) {
		model.addAttribute("findings", findings);
		errors.rejectValue("sure", findings.visible().isEmpty() ? "client.error.elsewhere" : "client.error.similar");
	}

}
