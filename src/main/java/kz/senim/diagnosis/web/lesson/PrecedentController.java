package kz.senim.diagnosis.web.lesson;

import java.util.UUID;

import kz.senim.diagnosis.domain.lesson.LessonRelease;
import kz.senim.diagnosis.domain.lesson.PrecedentShelf;
import kz.senim.diagnosis.similar.SimilarDesk;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The shelf of lessons without a person, and what is like one conflict.
 */
@Controller
class PrecedentController {

	private static final String WITHDRAW = "diagnosis/withdraw";

	private static final int REASON = 1000;

	private final PrecedentShelf shelf;

	private final LessonRelease release;

	private final SimilarDesk similar;

	PrecedentController(PrecedentShelf shelf, LessonRelease release, SimilarDesk similar) {
		this.shelf = shelf;
		this.release = release;
		this.similar = similar;
	}

	@GetMapping("/precedents")
	String shelf(Model model) {
		model.addAttribute("shelf", this.shelf.open());
		return "diagnosis/precedents";
	}

	@GetMapping("/conflicts/{conflict}/similar")
	String similar(@PathVariable ConflictId conflict, Model model) {
		model.addAttribute("similar", this.similar.open(conflict));
		return "diagnosis/similar";
	}

	@GetMapping("/precedents/{precedent}/withdraw")
	String ask(@PathVariable UUID precedent, Model model) {
		model.addAttribute("card", this.release.card(precedent));
		model.addAttribute("form", WithdrawForm.BLANK);
		return WITHDRAW;
	}

	/** Once: a card that was taken back is not found any more. */
	@PostMapping("/precedents/{precedent}/withdraw")
	Object withdraw(@PathVariable UUID precedent, @ModelAttribute("form") @Nullable WithdrawForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null) {
			String reason = new Typed(errors).needed("reason", form.reason(), REASON, "diagnosis.lesson.reasonNeeded");
			if (!errors.hasErrors()) {
				this.release.withdraw(precedent, reason);
				Flash.ok(redirect, "diagnosis.precedent.withdrawn");
				return "redirect:/precedents";
			}
		}
		model.addAttribute("card", this.release.card(precedent));
		return Forms.again(WITHDRAW, model, "form", form, WithdrawForm.BLANK, errors);
	}

	/** Why a card is taken back; the state of the card itself guards against two. */
	record WithdrawForm(@Nullable String version, @Nullable String reason) {

		static final WithdrawForm BLANK = new WithdrawForm("0", null);

	}

}
