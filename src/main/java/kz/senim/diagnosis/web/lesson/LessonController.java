package kz.senim.diagnosis.web.lesson;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.diagnosis.domain.lesson.Lesson;
import kz.senim.diagnosis.domain.lesson.LessonDesk;
import kz.senim.diagnosis.domain.lesson.LessonDesk.Opened;
import kz.senim.diagnosis.domain.lesson.LessonText;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Flat;
import kz.senim.shell.form.Forms;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
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
 * The page on which the worker writes what a closed conflict teaches.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/lesson")
class LessonController {

	private static final String VIEW = "diagnosis/lesson";

	private final LessonDesk desk;

	private final Texts texts;

	LessonController(LessonDesk desk, Texts texts) {
		this.desk = desk;
		this.texts = texts;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, Model model) {
		Opened opened = prepare(conflict, model);
		LessonForm form = form(opened);
		model.addAttribute("form", form);
		model.addAttribute("base", Flat.of(form));
		return VIEW;
	}

	@PostMapping
	Object write(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable LessonForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
		Map<String, String> base = Flat.base(request);
		if (form != null) {
			LessonText text = form.text(errors);
			long version = form.opened(errors);
			if (!errors.hasErrors() && written(conflict, version, text, form, base, errors)) {
				Flash.ok(redirect, "diagnosis.lesson.flash");
				return "redirect:/conflicts/" + conflict;
			}
		}
		prepare(conflict, model);
		model.addAttribute("base", base);
		return Forms.again(VIEW, model, "form", form, LessonForm.BLANK, errors);
	}

	private boolean written(ConflictId conflict, long version, LessonText text, LessonForm form,
			Map<String, String> base, BindingResult errors) {
		try {
			this.desk.write(conflict, version, text);
			return true;
		}
		catch (StaleVersion ex) {
			List<Difference> differences = Flat.differences(Flat.of(form), Flat.of(form(this.desk.open(conflict))),
					base, "diagnosis.field.lesson.");
			if (differences.isEmpty()) {
				this.desk.write(conflict, ex.currentVersion(), text);
				return true;
			}
			throw new StaleVersion(ex.currentVersion(), differences);
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private static LessonForm form(Opened opened) {
		return LessonForm.of(opened.lesson().map(Lesson::version).orElse(0L),
				opened.lesson().map(Lesson::text).orElse(null), LocaleContextHolder.getLocale().getLanguage());
	}

	private Opened prepare(ConflictId conflict, Model model) {
		Opened opened = this.desk.open(conflict);
		model.addAttribute("sheet", opened.sheet());
		model.addAttribute("stands", opened.lesson().orElse(null));
		model.addAttribute("languages",
				Stream.of("kk", "ru", "en")
					.map((code) -> Choice.of(code, this.texts.of("shell.language." + code)))
					.toList());
		return opened;
	}

}
