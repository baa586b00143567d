package kz.senim.access.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.access.domain.review.GlassReviews;
import kz.senim.access.domain.review.GlassRow;
import kz.senim.access.domain.review.Verdict;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.text.Texts;
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
 * The openings that wait for review, and the verdict on each.
 */
@Controller
@RequestMapping("/access/reviews")
class GlassReviewController {

	private static final String VIEW = "access/review";

	private final GlassReviews reviews;

	private final StaffDirectory staff;

	private final LookWords words;

	private final Texts texts;

	GlassReviewController(GlassReviews reviews, StaffDirectory staff, LookWords words, Texts texts) {
		this.reviews = reviews;
		this.staff = staff;
		this.words = words;
		this.texts = texts;
	}

	@GetMapping
	String list(Model model) {
		List<GlassRow> rows = this.reviews.waiting();
		model.addAttribute("rows", rows);
		model.addAttribute("names", this.staff.byId(rows.stream().map(GlassRow::opener).distinct().toList()));
		return "access/reviews";
	}

	@GetMapping("/{glass}")
	String show(@PathVariable UUID glass, Model model) {
		GlassRow row = prepare(glass, model);
		model.addAttribute("form", new ReviewForm(row.version(), null, null));
		return VIEW;
	}

	@PostMapping("/{glass}")
	Object decide(@PathVariable UUID glass, @Valid @ModelAttribute("form") @Nullable ReviewForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors() && form != null) {
			try {
				this.reviews.decide(glass, Objects.requireNonNull(form.version()),
						Objects.requireNonNull(form.verdict()), form.words());
				Flash.ok(redirect, "access.flash.reviewed");
				return "redirect:/access/reviews";
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(glass, model);
		return Forms.again(VIEW, model, "form", form, new ReviewForm(null, null, null), errors);
	}

	private GlassRow prepare(UUID glass, Model model) {
		GlassReviews.Page page = this.reviews.page(glass);
		GlassRow row = page.glass();
		List<StaffId> people = new ArrayList<>(List.of(row.opener()));
		if (row.second() != null) {
			people.add(row.second());
		}
		if (row.reviewer() != null) {
			people.add(row.reviewer());
		}
		model.addAttribute("page", page);
		model.addAttribute("names", this.staff.byId(people));
		model.addAttribute("words", this.words);
		model.addAttribute("verdicts",
				Arrays.stream(Verdict.values())
					.map((verdict) -> Choice.of(verdict, this.texts.of("access.verdict." + verdict)))
					.toList());
		return row;
	}

}
