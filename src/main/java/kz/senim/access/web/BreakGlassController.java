package kz.senim.access.web;

import java.util.Arrays;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.access.domain.glass.GlassDesk;
import kz.senim.access.domain.glass.GlassPages;
import kz.senim.access.domain.glass.GlassReason;
import kz.senim.access.domain.glass.Opened;
import kz.senim.kernel.Limited;
import kz.senim.kernel.StepUp;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.text.Texts;
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
 * Asks for one client out of turn, shows the emergency card, ends the access.
 */
@Controller
@RequestMapping("/access")
class BreakGlassController {

	private static final String VIEW = "access/ask";

	private final GlassDesk desk;

	private final GlassPages pages;

	private final Texts texts;

	private final AccessSettings settings;

	BreakGlassController(GlassDesk desk, GlassPages pages, Texts texts, AccessSettings settings) {
		this.desk = desk;
		this.pages = pages;
		this.texts = texts;
		this.settings = settings;
	}

	@GetMapping
	String ask(Model model) {
		prepare(model);
		model.addAttribute("form", GlassForm.blank());
		return VIEW;
	}

	@PostMapping
	@StepUp
	@Limited(Limited.Kind.BREAK_GLASS)
	Object open(@Valid @ModelAttribute("form") @Nullable GlassForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors() || form == null) {
			prepare(model);
			return Forms.again(VIEW, model, "form", form, GlassForm.blank(), errors);
		}
		Opened opened = this.desk.open(form.toCommand());
		Flash.ok(redirect, switch (opened.answer()) {
			case OWN -> "access.flash.own";
			case FILE -> "access.flash.file";
			case CARD -> "access.flash.card";
		});
		return "redirect:" + opened.path();
	}

	@GetMapping("/{request}")
	String show(@PathVariable UUID request, Model model) {
		model.addAttribute("page", this.pages.page(request));
		model.addAttribute("dutyPhone", this.settings.dutyPhone());
		return "access/card";
	}

	@PostMapping("/{request}/end")
	String end(@PathVariable UUID request, RedirectAttributes redirect) {
		this.desk.end(request);
		Flash.ok(redirect, "access.flash.ended");
		return "redirect:/";
	}

	@PostMapping("/{request}/second")
	String second(@PathVariable UUID request, RedirectAttributes redirect) {
		this.desk.callSecond(request);
		Flash.ok(redirect, "access.flash.called");
		return "redirect:/access/" + request;
	}

	private void prepare(Model model) {
		model.addAttribute("reasons",
				Arrays.stream(GlassReason.values())
					.map((reason) -> Choice.of(reason, this.texts.of("access.reason." + reason)))
					.toList());
	}

}
