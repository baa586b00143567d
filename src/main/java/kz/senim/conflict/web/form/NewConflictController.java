package kz.senim.conflict.web.form;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.conflict.domain.ConflictRegistration;
import kz.senim.conflict.domain.RegisterConflict;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
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
 * Registers a conflict of a client.
 */
@Controller
@RequestMapping("/conflicts/new")
class NewConflictController {

	private static final String VIEW = "conflict/new";

	private static final String FORM = "form";

	private final ConflictRegistration registration;

	private final RegisterReader reader;

	private final NewConflictPages pages;

	private final NewConflictDrafts drafts;

	private final AgainQuestion again;

	NewConflictController(ConflictRegistration registration, RegisterReader reader, NewConflictPages pages,
			NewConflictDrafts drafts, AgainQuestion again) {
		this.registration = registration;
		this.reader = reader;
		this.pages = pages;
		this.drafts = drafts;
		this.again = again;
	}

	@GetMapping
	String open(@RequestParam ClientId client, @RequestParam(required = false) @Nullable ContactId contact,
			@RequestParam(required = false) @Nullable UUID draft, Model model) {
		Optional<String> sent = Optional.ofNullable(draft).flatMap(this.drafts::sent);
		if (sent.isPresent()) {
			return "redirect:" + sent.get();
		}
		RegisterForm form = Optional.ofNullable(draft)
			.flatMap((key) -> this.drafts.find(key, client))
			.orElseGet(() -> this.pages.fresh(client, contact));
		return show(client, contact, form, model);
	}

	@PostMapping
	Object send(@RequestParam ClientId client, @RequestParam(required = false) @Nullable ContactId contact,
			@RequestParam(required = false) @Nullable String then, @ModelAttribute(FORM) @Nullable RegisterForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
		UUID key = (form != null) ? new Typed(errors).uuid("formKey", form.formKey()) : null;
		if (form != null && then != null && then.startsWith("add-")) {
			return show(client, contact, form.withLine(then.substring("add-".length())), model);
		}
		if (form != null && key != null) {
			Optional<String> done = "draft".equals(then) ? putAside(key, client, contact, request, redirect)
					: register(key, client, contact, form, "keep".equals(then), errors, model, redirect);
			if (done.isPresent()) {
				return "redirect:" + done.get();
			}
		}
		this.pages.prepare(client, contact, lines(form), model);
		return Forms.again(VIEW, model, FORM, form, RegisterForm.blank(), errors);
	}

	private Optional<String> register(UUID key, ClientId client, @Nullable ContactId contact, RegisterForm form,
			boolean draft, BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<RegisterConflict> wish = this.reader.read(client, contact, form, draft, errors);
		if (wish.isEmpty()) {
			return Optional.empty();
		}
		try {
			Optional<String> path = this.again.answer(key, wish.get(), form.again(), errors, model)
				.map((whole) -> this.registration.register(key, whole))
				.or(() -> this.again.reopened(key, wish.get(), form.again()));
			path.ifPresent(
					(done) -> Flash.ok(redirect, draft ? "conflict.flash.drafted" : "conflict.flash.registered"));
			return path;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return Optional.empty();
		}
	}

	private Optional<String> putAside(UUID key, ClientId client, @Nullable ContactId contact,
			HttpServletRequest request, RedirectAttributes redirect) {
		if (!this.drafts.putAside(key, client, contact, request)) {
			return this.drafts.sent(key);
		}
		Flash.ok(redirect, "conflict.flash.putAside");
		return Optional.of("/");
	}

	private String show(ClientId client, @Nullable ContactId contact, RegisterForm form, Model model) {
		model.addAttribute(FORM, form);
		this.pages.prepare(client, contact, lines(form), model);
		return VIEW;
	}

	private static int lines(@Nullable RegisterForm form) {
		return (form != null) ? Objects.requireNonNull(form.parties()).size() : 0;
	}

}
