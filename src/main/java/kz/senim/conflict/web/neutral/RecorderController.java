package kz.senim.conflict.web.neutral;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.domain.NeutralRecording;
import kz.senim.conflict.domain.neutral.Recorders;
import kz.senim.conflict.reading.Workbench;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells who records a conflict that speaks of its worker; a supervisor names the person.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/recorder")
class RecorderController {

	private static final String VIEW = "conflict/recorder";

	private final Workbench workbench;

	private final NeutralRecording recording;

	private final Recorders recorders;

	private final StaffDirectory staff;

	RecorderController(Workbench workbench, NeutralRecording recording, Recorders recorders, StaffDirectory staff) {
		this.workbench = workbench;
		this.recording = recording;
		this.recorders = recorders;
		this.staff = staff;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, Model model) {
		ConflictSheet sheet = prepare(conflict, model);
		model.addAttribute("form", new Form(Long.toString(sheet.ref().version()), null));
		return VIEW;
	}

	@PostMapping
	Object name(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable Form form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		StaffId person = (form != null) ? form.person(errors) : null;
		if (form != null && form.version() != null && person != null) {
			try {
				this.recording.name(conflict, Long.parseLong(form.version()), person);
				Flash.ok(redirect, "conflict.flash.recorder");
				return "redirect:/conflicts/" + conflict;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(conflict, model);
		return Forms.again(VIEW, model, "form", form, Form.BLANK, errors);
	}

	private ConflictSheet prepare(ConflictId conflict, Model model) {
		ConflictSheet sheet = this.workbench.sheet(conflict).sheet();
		Optional<StaffId> now = this.recorders.of(conflict);
		model.addAttribute("sheet", sheet);
		model.addAttribute("people",
				this.recording.candidates(sheet).stream().map((one) -> Choice.of(one.id(), one.shortName())).toList());
		now.map((id) -> this.staff.byId(Set.of(id)).get(id))
			.ifPresent((person) -> model.addAllAttributes(Map.of("recorder", person.shortName())));
		return sheet;
	}

	/** The choice as typed. */
	record Form(@Nullable String version, @Nullable String recorder) {

		static final Form BLANK = new Form(null, null);

		/** Who was chosen, or null where the errors say why. */
		@Nullable StaffId person(BindingResult errors) {
			Typed typed = new Typed(errors);
			if (this.version == null || !this.version.matches("\\d{1,18}")) {
				errors.reject("conflict.error.version");
			}
			UUID person = typed.required("recorder", typed.uuid("recorder", this.recorder));
			return (person == null || typed.failed()) ? null : new StaffId(person);
		}

	}

}
