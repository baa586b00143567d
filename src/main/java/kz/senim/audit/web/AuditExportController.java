package kz.senim.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.validation.Valid;
import kz.senim.audit.domain.AuditExport;
import kz.senim.audit.domain.ExportReason;
import kz.senim.kernel.Limited;
import kz.senim.kernel.StepUp;
import kz.senim.shell.Choice;
import kz.senim.shell.form.Forms;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Takes rows of the trail out as a file.
 */
@Controller
@RequestMapping("/admin/audit/export")
class AuditExportController {

	private static final String VIEW = "audit/export";

	private final AuditExport export;

	private final Texts texts;

	AuditExportController(AuditExport export, Texts texts) {
		this.export = export;
		this.texts = texts;
	}

	@GetMapping
	String ask(@ModelAttribute("filter") @Nullable AuditForm filter, BindingResult errors, Model model) {
		prepare(model);
		model.addAttribute("form", ExportForm.of(errors.hasErrors() ? null : filter));
		return VIEW;
	}

	@PostMapping
	@StepUp
	@Limited(Limited.Kind.EXPORT)
	Object take(@Valid @ModelAttribute("form") @Nullable ExportForm form, BindingResult errors, Model model) {
		if (form == null || errors.hasErrors()) {
			prepare(model);
			return Forms.again(VIEW, model, "form", form, ExportForm.of(null), errors);
		}
		byte[] file = this.export.csv(form.filter(), form.why(), form.reference());
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("senim-trail.csv").build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(file);
	}

	private void prepare(Model model) {
		model.addAttribute("reasons",
				Arrays.stream(ExportReason.values())
					.map((reason) -> Choice.of(reason.name(), this.texts.of("audit.reason." + reason.name())))
					.toList());
	}

}
