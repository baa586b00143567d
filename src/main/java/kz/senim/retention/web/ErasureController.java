package kz.senim.retention.web;

import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.ClientId;
import kz.senim.retention.domain.ErasureDesk;
import kz.senim.retention.domain.FileRetention;
import kz.senim.retention.domain.FileRetention.ErasurePage;
import kz.senim.retention.domain.FileRetention.FilePage;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Proposes an erasure, answers one, and shows its certificate.
 */
@Controller
class ErasureController {

	private static final String FORM = "retention/erase";

	private final ErasureDesk desk;

	private final FileRetention files;

	private final Texts texts;

	ErasureController(ErasureDesk desk, FileRetention files, Texts texts) {
		this.desk = desk;
		this.files = files;
		this.texts = texts;
	}

	@GetMapping("/retention/files/{client}/erase")
	String blank(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", EraseForm.BLANK);
		return FORM;
	}

	@StepUp
	@PostMapping("/retention/files/{client}/erase")
	Object propose(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable EraseForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null && form.formKey() != null && !errors.hasErrors()) {
			try {
				String path = this.desk.propose(form.formKey(), form.toCommand(client));
				Flash.ok(redirect, "retention.flash.proposed");
				return "redirect:" + path;
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		prepare(client, model);
		return Forms.again(FORM, model, "form", form, EraseForm.BLANK, errors);
	}

	@GetMapping("/retention/erasures/{erasure}")
	String show(@PathVariable UUID erasure, Model model) {
		return show(erasure, "retention.nav.list", "/retention", model);
	}

	@GetMapping("/admin/retention/certificates/{erasure}")
	String certificate(@PathVariable UUID erasure, Model model) {
		return show(erasure, "retention.nav.rules", "/admin/retention", model);
	}

	@StepUp
	@PostMapping("/retention/erasures/{erasure}/approve")
	String approve(@PathVariable UUID erasure, @RequestParam long version, RedirectAttributes redirect) {
		this.desk.approve(erasure, version);
		Flash.ok(redirect, "retention.flash.erased");
		return "redirect:/retention/erasures/" + erasure;
	}

	@StepUp
	@PostMapping("/retention/erasures/{erasure}/refuse")
	String refuse(@PathVariable UUID erasure, @RequestParam long version,
			@RequestParam(required = false) @Nullable String reason, RedirectAttributes redirect) {
		this.desk.refuse(erasure, version, RetentionController.words(reason));
		Flash.ok(redirect, "retention.flash.refused");
		return "redirect:/retention";
	}

	private String show(UUID erasure, String nav, String back, Model model) {
		ErasurePage page = this.files.erasure(erasure);
		model.addAttribute("page", page);
		model.addAttribute("nav", nav);
		model.addAttribute("back", back);
		return (page.erasure().erasedAt() != null) ? "retention/certificate" : "retention/erasure";
	}

	private void prepare(ClientId client, Model model) {
		FilePage page = this.files.open(client);
		model.addAttribute("page", page);
		model.addAttribute("bases",
				page.bases().stream().map((one) -> Choice.of(one, this.texts.of("retention.basis." + one))).toList());
		model.addAttribute("deputies",
				page.deputies().stream().map((one) -> Choice.of(one.id(), one.shortName())).toList());
	}

}
