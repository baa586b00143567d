package kz.senim.client.web.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.ClientCorrection;
import kz.senim.client.domain.ClientCorrection.Editable;
import kz.senim.client.domain.CorrectClient;
import kz.senim.client.person.Telephone;
import kz.senim.client.web.card.CardFrames;
import kz.senim.draft.KeptForm;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Corrects a file.
 */
@Controller
@RequestMapping("/clients/{client}/edit")
class CorrectionController {

	private static final String VIEW = "client/edit";

	private final ClientCorrection correction;

	private final CorrectionReader reader;

	private final RegistrationPages pages;

	private final CardFrames frames;

	private final KeptForm kept;

	CorrectionController(ClientCorrection correction, CorrectionReader reader, RegistrationPages pages,
			CardFrames frames, KeptForm kept) {
		this.correction = correction;
		this.reader = reader;
		this.pages = pages;
		this.frames = frames;
		this.kept = kept;
	}

	@GetMapping
	String open(@PathVariable ClientId client, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		Optional<String> sent = this.kept.sentTo(draft);
		if (sent.isPresent()) {
			return "redirect:" + sent.get();
		}
		Editable file = this.correction.open(client);
		this.kept.open(RegistrationDrafts.CORRECTION, client.value(), draft, CorrectionReader.form(file), model);
		prepare(client, null, model);
		return VIEW;
	}

	@PostMapping
	Object correct(@PathVariable ClientId client, @ModelAttribute("form") @Nullable CorrectionForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<CorrectClient> wish = (form != null) ? this.reader.read(form, known(client, form.version()), errors)
				: Optional.empty();
		if (form != null && wish.isPresent()) {
			try {
				boolean suspected = this.correction.correct(client, wish.get());
				this.kept.saved(form.formKey(), RegistrationDrafts.CORRECTION, "/clients/" + client);
				if (suspected) {
					Flash.warn(redirect, "client.flash.correctedTwin");
				}
				else {
					Flash.ok(redirect, "client.flash.corrected");
				}
				return "redirect:/clients/" + client;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(client, form, model);
		return Forms.again(VIEW, model, "form", form, CorrectionForm.blank(), errors);
	}

	private List<List<Telephone>> known(ClientId client, @Nullable Long version) {
		return this.correction.numbers(client, (version != null) ? version : Long.MAX_VALUE);
	}

	private void prepare(ClientId client, @Nullable CorrectionForm form, Model model) {
		this.frames.put(client, (form != null) ? "edit" : null, model);
		this.pages.prepare(model, null);
		if (form != null) {
			this.pages.decode(model, form.iin());
			this.pages.mixed(model, form.person());
		}
	}

}
