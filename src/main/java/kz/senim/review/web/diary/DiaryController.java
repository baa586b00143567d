package kz.senim.review.web.diary;

import java.util.UUID;

import kz.senim.kernel.RuleViolated;
import kz.senim.review.domain.diary.Diary;
import kz.senim.review.domain.diary.WriteEntry;
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
 * The reflection diary.
 */
@Controller
@RequestMapping("/diary")
class DiaryController {

	private static final String NEW = "review/diary-new";

	private final Diary diary;

	DiaryController(Diary diary) {
		this.diary = diary;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("page", this.diary.pages());
		return "review/diary";
	}

	@GetMapping("/new")
	String open(Model model) {
		model.addAttribute("form", DiaryForm.BLANK);
		return NEW;
	}

	@PostMapping
	Object write(@ModelAttribute("form") @Nullable DiaryForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		WriteEntry wish = (form != null) ? form.read(errors) : null;
		if (wish != null) {
			try {
				String path = this.diary.write(wish);
				Flash.ok(redirect, "review.diary.flash.written");
				return "redirect:" + path;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		return Forms.again(NEW, model, "form", form, DiaryForm.BLANK, errors);
	}

	@GetMapping("/{entry}")
	String show(@PathVariable UUID entry, Model model) {
		model.addAttribute("page", this.diary.open(entry));
		return "review/diary-entry";
	}

	@PostMapping("/{entry}/share")
	String share(@PathVariable UUID entry, @RequestParam long version, @RequestParam boolean share,
			RedirectAttributes redirect) {
		this.diary.share(entry, version, share);
		Flash.ok(redirect, share ? "review.diary.flash.shared" : "review.diary.flash.unshared");
		return "redirect:/diary/" + entry;
	}

	@PostMapping("/{entry}/erase")
	String erase(@PathVariable UUID entry, @RequestParam long version, RedirectAttributes redirect) {
		this.diary.erase(entry, version);
		Flash.ok(redirect, "review.diary.flash.erased");
		return "redirect:/diary";
	}

}
