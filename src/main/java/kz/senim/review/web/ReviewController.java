package kz.senim.review.web;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.kernel.Page;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.DecideReview;
import kz.senim.review.domain.Deputies;
import kz.senim.review.domain.ReviewDesk;
import kz.senim.review.domain.queue.ReviewFilter;
import kz.senim.review.domain.ReviewKind;
import kz.senim.review.domain.ReviewPage;
import kz.senim.review.domain.queue.ReviewQueue;
import kz.senim.review.domain.queue.ReviewRow;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The supervisor's queue and the form of a review.
 */
@Controller
@RequestMapping("/reviews")
class ReviewController {

	private static final String FORM = "form";

	private static final int LEVELS = 5;

	private final ReviewQueue queue;

	private final ReviewDesk desk;

	private final Deputies deputies;

	private final ReviewScreens screens;

	private final Texts texts;

	ReviewController(ReviewQueue queue, ReviewDesk desk, Deputies deputies, ReviewScreens screens, Texts texts) {
		this.queue = queue;
		this.desk = desk;
		this.deputies = deputies;
		this.screens = screens;
		this.texts = texts;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String view, @RequestParam(required = false) @Nullable ReviewKind kind,
			@RequestParam(required = false) @Nullable Integer acuteness,
			@RequestParam(required = false) @Nullable UUID worker,
			@RequestParam(required = false) @Nullable String after, Model model) {
		boolean all = "all".equals(view);
		Page<ReviewRow> page = this.queue.list(new ReviewFilter(all, kind, acuteness, worker), after);
		model.addAttribute("page", page);
		model.addAttribute("all", all);
		model.addAttribute("kind", kind);
		model.addAttribute("acuteness", acuteness);
		model.addAttribute("kinds",
				Stream.of(ReviewKind.values())
					.map((one) -> Choice.of(one, this.texts.of("review.kind." + one)))
					.toList());
		model.addAttribute("worker", worker);
		model.addAttribute("workers",
				this.queue.workers().stream().map((one) -> Choice.of(one.id(), one.shortName())).toList());
		model.addAttribute("levels", IntStream.rangeClosed(1, LEVELS).boxed().toList());
		return "review/queue";
	}

	@GetMapping("/{review}")
	String show(@PathVariable ReviewId review, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		this.screens.open(review, draft, blank(this.screens.show(review, model)), model);
		return ReviewScreens.VIEW;
	}

	@PostMapping("/{review}")
	Object decide(@PathVariable ReviewId review, @ModelAttribute(FORM) @Nullable ReviewForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		DecideReview wish = (form != null) ? form.read(review, errors) : null;
		if (wish != null) {
			try {
				this.desk.decide(wish);
				Flash.ok(redirect, "review.flash." + wish.decision());
				return "redirect:/reviews";
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		ReviewPage page = this.screens.show(review, model);
		return Forms.again(ReviewScreens.VIEW, model, FORM, form, blank(page), errors);
	}

	@PostMapping("/{review}/deputy")
	Object name(@PathVariable ReviewId review, @RequestParam(required = false) @Nullable StaffId deputy,
			@RequestParam long version, RedirectAttributes redirect) {
		if (deputy == null) {
			throw new RuleViolated("review.error.choose");
		}
		this.deputies.name(review, version, deputy);
		Flash.ok(redirect, "review.flash.deputy");
		return "redirect:/reviews";
	}

	private static ReviewForm blank(ReviewPage page) {
		return ReviewForm.blank(page.review().version(), page.sheet().ref().proposedClosing());
	}

}
