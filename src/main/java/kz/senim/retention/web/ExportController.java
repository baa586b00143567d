package kz.senim.retention.web;

import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.kernel.Limited;
import kz.senim.kernel.Limited.Kind;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.ClientId;
import kz.senim.retention.export.ExportKind;
import kz.senim.retention.export.SubjectExports;
import kz.senim.retention.export.SubjectExports.Download;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is kept about a client, made for that client.
 */
@Controller
@RequestMapping("/clients/{client}")
class ExportController {

	private static final String VIEW = "retention/export";

	private final SubjectExports exports;

	ExportController(SubjectExports exports) {
		this.exports = exports;
	}

	@GetMapping("/export")
	String open(@PathVariable ClientId client, Model model) {
		model.addAttribute("page", this.exports.page(client));
		model.addAttribute("form", ExportForm.BLANK);
		return VIEW;
	}

	@StepUp
	@Limited(Kind.EXPORT)
	@PostMapping("/export")
	Object make(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable ExportForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null && form.formKey() != null && form.reason() != null && !errors.hasErrors()) {
			try {
				String path = this.exports.make(form.formKey(), client, form.reason().strip());
				Flash.ok(redirect, "retention.flash.exported");
				return "redirect:" + path;
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		model.addAttribute("page", this.exports.page(client));
		return Forms.again(VIEW, model, "form", form, ExportForm.BLANK, errors);
	}

	@GetMapping("/exports/{export}/zip")
	ResponseEntity<byte[]> zip(@PathVariable ClientId client, @PathVariable UUID export) {
		return attachment(this.exports.open(client, export, ExportKind.ZIP));
	}

	@GetMapping("/exports/{export}/pdf")
	ResponseEntity<byte[]> pdf(@PathVariable ClientId client, @PathVariable UUID export) {
		return attachment(this.exports.open(client, export, ExportKind.PDF));
	}

	/** The name of the file says nothing of whose it is. */
	private static ResponseEntity<byte[]> attachment(Download file) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("senim." + file.kind().ending()).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.contentType(MediaType.parseMediaType(file.kind().type()))
			.body(file.content());
	}

}
