package kz.senim.diagnosis.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.diagnosis.domain.DiagnosisMethod;
import kz.senim.diagnosis.domain.DiagnosisMethods;
import kz.senim.diagnosis.domain.DiagnosisMethods.Opened;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Choice;
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
 * The methods by which a conflict was diagnosed.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/diagnosis")
class DiagnosisController {

	private static final String VIEW = "diagnosis/methods";

	private final DiagnosisMethods methods;

	private final CodeLists codes;

	DiagnosisController(DiagnosisMethods methods, CodeLists codes) {
		this.methods = methods;
		this.codes = codes;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, Model model) {
		Opened opened = prepare(conflict, model);
		model.addAttribute("form", MethodsForm.of(opened.conflict().version(), opened.methods()));
		return VIEW;
	}

	@PostMapping
	Object save(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable MethodsForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null) {
			List<DiagnosisMethod> chosen = form.chosen(errors);
			long version = form.opened(errors);
			if (!errors.hasErrors() && saved(conflict, version, chosen, form, errors)) {
				Flash.ok(redirect, "diagnosis.flash.saved");
				return "redirect:/conflicts/" + conflict;
			}
		}
		prepare(conflict, model);
		return Forms.again(VIEW, model, "form", form, MethodsForm.blank(), errors);
	}

	private boolean saved(ConflictId conflict, long version, List<DiagnosisMethod> chosen, MethodsForm form,
			BindingResult errors) {
		try {
			this.methods.save(conflict, version, chosen);
			return true;
		}
		catch (StaleVersion ex) {
			onTopOf(this.methods.open(conflict), conflict, chosen, form);
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	/**
	 * Goes through where the methods themselves are as they were; else both are shown.
	 */
	private void onTopOf(Opened now, ConflictId conflict, List<DiagnosisMethod> chosen, MethodsForm form) {
		String theirs = MethodsForm.codes(now.methods());
		String mine = MethodsForm.codes(chosen);
		String base = (form.base() != null) ? form.base() : "";
		if (!theirs.equals(base) && !theirs.equals(mine)) {
			throw new StaleVersion(now.conflict().version(),
					List.of(new Difference("methods", "diagnosis.field.methods", mine, theirs, base)));
		}
		this.methods.save(conflict, now.conflict().version(), chosen);
	}

	private Opened prepare(ConflictId conflict, Model model) {
		Opened opened = this.methods.open(conflict);
		model.addAttribute("conflict", opened.conflict());
		model.addAttribute("methodItems", choices(opened.methods()));
		return opened;
	}

	private List<Choice> choices(Set<DiagnosisMethod> used) {
		return Stream.concat(DiagnosisMethod.FOR_ONE_CASE.stream(), used.stream())
			.distinct()
			.map((method) -> Choice.of(method.name(), this.codes.label("diagnosis_method", method.name())))
			.toList();
	}

}
