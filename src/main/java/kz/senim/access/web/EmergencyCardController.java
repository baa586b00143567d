package kz.senim.access.web;

import java.util.Objects;

import jakarta.validation.Valid;
import kz.senim.access.domain.card.EmergencyCards;
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
 * Lets the people named on a restricted file write its emergency card.
 */
@Controller
@RequestMapping("/clients/{client}/emergency")
class EmergencyCardController {

	private static final String VIEW = "access/emergency";

	private final EmergencyCards cards;

	EmergencyCardController(EmergencyCards cards) {
		this.cards = cards;
	}

	@GetMapping
	String open(@PathVariable ClientId client, Model model) {
		model.addAttribute("client", client);
		model.addAttribute("form", CardForm.of(this.cards.open(client)));
		return VIEW;
	}

	@PostMapping
	Object save(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable CardForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors() || form == null) {
			this.cards.open(client);
			model.addAttribute("client", client);
			return Forms.again(VIEW, model, "form", form, new CardForm(null, null, null, null), errors);
		}
		this.cards.save(client, Objects.requireNonNull(form.version()), form.words());
		Flash.ok(redirect, "access.flash.card.saved");
		return "redirect:/clients/" + client;
	}

}
