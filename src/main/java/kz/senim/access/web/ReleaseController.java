package kz.senim.access.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.access.domain.zone.EmergencyService;
import kz.senim.access.domain.zone.Release;
import kz.senim.access.domain.zone.Releases;
import kz.senim.kernel.Actor;
import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffDirectory;
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
 * Releases protected contact data to an emergency service by two people.
 */
@Controller
@RequestMapping("/clients/{client}/protected/releases")
class ReleaseController {

	private static final String VIEW = "access/release-new";

	private final Releases releases;

	private final ZoneGate gate;

	private final StaffDirectory staff;

	private final Texts texts;

	ReleaseController(Releases releases, ZoneGate gate, StaffDirectory staff, Texts texts) {
		this.releases = releases;
		this.gate = gate;
		this.staff = staff;
		this.texts = texts;
	}

	@GetMapping("/new")
	ModelAndView ask(@PathVariable ClientId client, Model model) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		prepare(client, model);
		model.addAttribute("form", ReleaseForm.blank());
		return new ModelAndView(VIEW, model.asMap());
	}

	@PostMapping("/new")
	Object ask(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable ReleaseForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		Optional<Object> done = Forms.send(form, errors, redirect, "access.flash.release.asked",
				(sent) -> this.releases.ask(client, sent.toCommand()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(VIEW, model, "form", form, ReleaseForm.blank(), errors);
	}

	@GetMapping("/{release}")
	ModelAndView show(@PathVariable ClientId client, @PathVariable UUID release, Actor actor) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		Release found = this.releases.open(client, release);
		return page("access/release", found).addObject("mine", actor.is(found.askedBy()));
	}

	@PostMapping("/{release}/yes")
	@StepUp
	Object confirm(@PathVariable ClientId client, @PathVariable UUID release, RedirectAttributes redirect) {
		return answer(client, release, true, redirect);
	}

	@PostMapping("/{release}/no")
	Object refuse(@PathVariable ClientId client, @PathVariable UUID release, RedirectAttributes redirect) {
		return answer(client, release, false, redirect);
	}

	@PostMapping("/{release}/paper")
	ModelAndView paper(@PathVariable ClientId client, @PathVariable UUID release) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		Releases.Paper paper = this.releases.paper(client, release);
		return page("access/release-paper", paper.release()).addObject("contact", paper.contact());
	}

	private Object answer(ClientId client, UUID release, boolean yes, RedirectAttributes redirect) {
		ModelAndView refused = this.gate.refusal(client);
		if (refused != null) {
			return refused;
		}
		this.releases.answer(client, release, yes);
		Flash.ok(redirect, "access.flash.release.answered");
		return "redirect:/clients/" + client + "/protected/releases/" + release;
	}

	private ModelAndView page(String view, Release release) {
		List<StaffId> people = new ArrayList<>(List.of(release.askedBy()));
		if (release.answeredBy() != null) {
			people.add(release.answeredBy());
		}
		return new ModelAndView(view).addObject("release", release)
			.addObject("client", release.client())
			.addObject("names", this.staff.byId(people));
	}

	private void prepare(ClientId client, Model model) {
		model.addAttribute("client", client);
		model.addAttribute("services",
				Arrays.stream(EmergencyService.values())
					.map((service) -> Choice.of(service, this.texts.of("access.service." + service)))
					.toList());
	}

}
