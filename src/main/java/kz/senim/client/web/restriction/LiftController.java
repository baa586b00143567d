package kz.senim.client.web.restriction;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.restriction.RestrictionDesk;
import kz.senim.client.domain.restriction.RestrictionPages;
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
 * Ends a restriction in two steps: one named person asks, another confirms.
 */
@Controller
@RequestMapping("/clients/{client}/restriction/lift")
class LiftController {

	private static final String VIEW = "client/restriction-lift";

	private final RestrictionPages pages;

	private final RestrictionDesk desk;

	private final Acts acts;

	LiftController(RestrictionPages pages, RestrictionDesk desk, Acts acts) {
		this.pages = pages;
		this.desk = desk;
		this.acts = acts;
	}

	@GetMapping
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", ReasonForm.BLANK);
		return VIEW;
	}

	@PostMapping
	Object ask(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.restriction.flash.asked", (sent) -> this.desk
			.askLift(Objects.requireNonNull(sent.formKey()), client, Objects.requireNonNull(sent.reason()).strip()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(VIEW, model, "form", form, ReasonForm.BLANK, errors);
	}

	@PostMapping("/keep")
	String keep(@PathVariable ClientId client, @Valid KeyForm form, RedirectAttributes redirect) {
		String path = this.desk.keep(Objects.requireNonNull(form.formKey()), client);
		Flash.ok(redirect, "client.restriction.flash.kept");
		return "redirect:" + path;
	}

	@PostMapping("/confirm")
	String lift(@PathVariable ClientId client, @Valid KeyForm form, RedirectAttributes redirect) {
		String path = this.desk.lift(Objects.requireNonNull(form.formKey()), client);
		Flash.ok(redirect, "client.restriction.flash.lifted");
		return "redirect:" + path;
	}

	private void prepare(ClientId client, Model model) {
		model.addAttribute("page", this.pages.changing(client));
		model.addAttribute("me", this.acts.staff());
	}

}
