package kz.senim.client.web.file;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.catalog.CodeLists;
import kz.senim.client.domain.consent.ConsentTerms;
import kz.senim.client.domain.consent.Consents;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.web.card.CardFrames;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
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
 * Shows the consents of a client, records further ones and withdraws them.
 */
@Controller
@RequestMapping("/clients/{client}/consents")
class ConsentController {

	private final Consents consents;

	private final RegistrationPages pages;

	private final CodeLists lists;

	private final CardFrames frames;

	private final Acts acts;

	ConsentController(Consents consents, RegistrationPages pages, CodeLists lists, CardFrames frames, Acts acts) {
		this.consents = consents;
		this.pages = pages;
		this.lists = lists;
		this.frames = frames;
		this.acts = acts;
	}

	@GetMapping
	String list(@PathVariable ClientId client, Model model) {
		model.addAttribute("consents", this.consents.of(client));
		model.addAttribute("today", this.acts.today());
		this.frames.put(client, null, model);
		return "client/consents";
	}

	@GetMapping("/new")
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", new ConsentForm(null, this.pages.consent()));
		return "client/consent-new";
	}

	@PostMapping("/new")
	Object record(@PathVariable ClientId client, @ModelAttribute("form") @Nullable ConsentForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null) {
			try {
				Typed typed = new Typed(errors, this.lists);
				UUID key = typed.key(form.formKey());
				ConsentTerms terms = ConsentReader.read(form.consent(), this.acts.today(), typed);
				if (key != null && !typed.wrong()) {
					String path = this.consents.record(key, client, terms);
					Flash.ok(redirect, "client.flash.consent");
					return "redirect:" + path;
				}
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(client, model);
		return Forms.again("client/consent-new", model, "form", form, new ConsentForm(null, null), errors);
	}

	@GetMapping("/{consent}/withdraw")
	String ask(@PathVariable ClientId client, @PathVariable UUID consent, Model model) {
		model.addAttribute("consent", this.consents.one(client, consent));
		this.frames.put(client, null, model);
		model.addAttribute("form", new WithdrawalForm(null, this.acts.today(), null));
		return "client/consent-withdraw";
	}

	@PostMapping("/{consent}/withdraw")
	Object withdraw(@PathVariable ClientId client, @PathVariable UUID consent,
			@Valid @ModelAttribute("form") @Nullable WithdrawalForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.flash.withdrawn",
				(sent) -> this.consents.withdraw(Objects.requireNonNull(sent.formKey()), client, consent,
						Objects.requireNonNull(sent.on()), Objects.requireNonNull(sent.reason())));
		if (done.isPresent()) {
			return done.get();
		}
		model.addAttribute("consent", this.consents.one(client, consent));
		this.frames.put(client, null, model);
		return Forms.again("client/consent-withdraw", model, "form", form, new WithdrawalForm(null, null, null),
				errors);
	}

	private void prepare(ClientId client, Model model) {
		this.frames.put(client, "consent-new", model);
		this.pages.prepare(model, null);
	}

}
