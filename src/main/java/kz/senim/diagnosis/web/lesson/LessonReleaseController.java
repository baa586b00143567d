package kz.senim.diagnosis.web.lesson;

import java.util.List;

import kz.senim.diagnosis.domain.lesson.LessonRelease;
import kz.senim.diagnosis.domain.lesson.LessonRelease.Waiting;
import kz.senim.diagnosis.domain.lesson.LessonText;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Flat;
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
 * The page on which a supervisor decides whether a lesson becomes a card for all.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/lesson/release")
class LessonReleaseController {

	private static final String VIEW = "diagnosis/release";

	private final LessonRelease release;

	private final Texts texts;

	LessonReleaseController(LessonRelease release, Texts texts) {
		this.release = release;
		this.texts = texts;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, Model model) {
		Waiting waiting = prepare(conflict, model);
		model.addAttribute("form", form(waiting));
		return VIEW;
	}

	@PostMapping
	Object decide(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable LessonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null && form.isDecided(errors) && decided(conflict, form, errors)) {
			Flash.ok(redirect, form.isDeclined() ? "diagnosis.release.declined" : "diagnosis.release.released");
			return "redirect:/precedents";
		}
		prepare(conflict, model);
		return Forms.again(VIEW, model, "form", form, LessonForm.BLANK, errors);
	}

	private boolean decided(ConflictId conflict, LessonForm form, BindingResult errors) {
		long version = form.opened(errors);
		try {
			if (form.isDeclined()) {
				String reason = form.why(errors);
				return !errors.hasErrors() && declined(conflict, version, reason);
			}
			LessonText text = form.text(errors);
			return !errors.hasErrors() && released(conflict, version, text);
		}
		catch (StaleVersion ex) {
			throw new StaleVersion(ex.currentVersion(), Flat.differences(Flat.of(form),
					Flat.of(form(this.release.open(conflict))), Flat.of(LessonForm.BLANK), "diagnosis.field.lesson."));
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private boolean released(ConflictId conflict, long version, LessonText text) {
		this.release.release(conflict, version, text);
		return true;
	}

	private boolean declined(ConflictId conflict, long version, String reason) {
		this.release.decline(conflict, version, reason);
		return true;
	}

	private static LessonForm form(Waiting waiting) {
		return LessonForm.of(waiting.lesson().version(), waiting.lesson().text(), "ru");
	}

	private Waiting prepare(ConflictId conflict, Model model) {
		Waiting waiting = this.release.open(conflict);
		model.addAttribute("sheet", waiting.sheet());
		model.addAttribute("stands", waiting.lesson());
		model.addAttribute("languages", List.of(Choice.of(waiting.lesson().text().language(),
				this.texts.of("shell.language." + waiting.lesson().text().language()))));
		model.addAttribute("decisions", List.of(Choice.of("release", this.texts.of("diagnosis.release.release")),
				Choice.of(LessonForm.DECLINE, this.texts.of("diagnosis.release.decline"))));
		return waiting;
	}

}
