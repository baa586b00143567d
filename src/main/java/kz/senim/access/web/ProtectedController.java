package kz.senim.access.web;

import jakarta.validation.Valid;
import kz.senim.access.domain.zone.ProtectedZone;
import kz.senim.access.domain.zone.ZoneView;
import kz.senim.kernel.Limited;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows protected contact data hidden, reveals them on the record, changes them.
 */
@Controller
@RequestMapping("/clients/{client}/protected")
class ProtectedController {

	private static final String EDIT = "access/zone-edit";

	private final ProtectedZone zone;

	private final ZoneGate gate;

	ProtectedController(ProtectedZone zone, ZoneGate gate) {
		this.zone = zone;
		this.gate = gate;
	}

	@GetMapping
	ModelAndView show(@PathVariable ClientId client) {
		ModelAndView refused = this.gate.refusal(client);
		return (refused != null) ? refused
				: new ModelAndView("access/zone").addObject("client", client).addObject("zone", this.zone.page(client));
	}

	@PostMapping("/reveal")
	@Limited(Limited.Kind.REVEAL)
	ModelAndView reveal(@PathVariable ClientId client) {
		ModelAndView refused = this.gate.refusal(client);
		return (refused != null) ? refused : new ModelAndView("access/zone-open").addObject("client", client)
			.addObject("contact", this.zone.reveal(client));
	}

	@GetMapping("/edit")
	ModelAndView edit(@PathVariable ClientId client, Model model) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		ZoneView view = prepare(client, model);
		model.addAttribute("form", ZoneForm.of(view.version()));
		return new ModelAndView(EDIT, model.asMap());
	}

	@PostMapping("/edit")
	Object save(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable ZoneForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		if (errors.hasErrors() || form == null) {
			prepare(client, model);
			return Forms.again(EDIT, model, "form", form, ZoneForm.of(null), errors);
		}
		this.zone.save(client, form.toCommand());
		Flash.ok(redirect, "access.flash.zone.saved");
		return "redirect:/clients/" + client + "/protected";
	}

	private ZoneView prepare(ClientId client, Model model) {
		ZoneView view = this.zone.page(client);
		model.addAttribute("client", client);
		model.addAttribute("zone", view);
		return view;
	}

}
