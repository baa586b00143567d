package kz.senim.reconciliation.web;

import java.util.UUID;

import kz.senim.kernel.id.TalkId;
import kz.senim.kernel.id.Uuids;
import kz.senim.reconciliation.domain.TalkCards;
import kz.senim.reconciliation.domain.TalkCorrections;
import kz.senim.reconciliation.domain.TalkSheet;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A recorded talk: read, added to, marked as entered in error.
 */
@Controller
@RequestMapping("/talks/{talk}")
class TalkController {

	private static final String VIEW = "reconciliation/talk";

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_REASON = 1000;

	private final TalkCorrections corrections;

	private final TalkCards cards;

	TalkController(TalkCorrections corrections, TalkCards cards) {
		this.corrections = corrections;
		this.cards = cards;
	}

	@GetMapping
	String show(@PathVariable TalkId talk, Model model) {
		prepare(talk, model);
		return VIEW;
	}

	@PostMapping("/addenda")
	Object add(@PathVariable TalkId talk, @ModelAttribute("addendum") @Nullable AddendumForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Typed typed = new Typed(errors);
		if (form != null) {
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			String text = typed.text("text", form.text(), LONGEST_TEXT);
			if (text == null) {
				typed.wrong("text", "reconciliation.error.text");
			}
			if (!errors.hasErrors() && key != null && text != null) {
				this.corrections.add(key, talk, text);
				Flash.ok(redirect, "reconciliation.flash.added");
				return "redirect:/talks/" + talk;
			}
		}
		prepare(talk, model);
		return Forms.again(VIEW, model, "addendum", form, AddendumForm.blank(), errors);
	}

	@PostMapping("/error")
	Object strike(@PathVariable TalkId talk, @ModelAttribute("fault") @Nullable FaultForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Typed typed = new Typed(errors);
		if (form != null) {
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			String reason = typed.text("reason", form.reason(), LONGEST_REASON);
			UUID gesture = "talk".equals(form.what()) ? null : typed.required("what", typed.uuid("what", form.what()));
			if (reason == null) {
				typed.wrong("reason", "reconciliation.error.text");
			}
			if (!errors.hasErrors() && key != null && reason != null) {
				this.corrections.strike(key, talk, gesture, reason);
				Flash.ok(redirect, "reconciliation.flash.struck");
				return "redirect:/talks/" + talk;
			}
		}
		prepare(talk, model);
		return Forms.again(VIEW, model, "fault", form, FaultForm.blank(), errors);
	}

	private void prepare(TalkId talk, Model model) {
		TalkSheet sheet = this.corrections.open(talk);
		model.addAttribute("sheet", sheet);
		model.addAttribute("card", this.cards.of(sheet.talk()));
		if (!model.containsAttribute("addendum")) {
			model.addAttribute("addendum", AddendumForm.blank());
		}
		if (!model.containsAttribute("fault")) {
			model.addAttribute("fault", FaultForm.blank());
		}
	}

	/** A text to add. */
	record AddendumForm(@Nullable String formKey, @Nullable String text) {

		static AddendumForm blank() {
			return new AddendumForm(Uuids.next().toString(), null);
		}

	}

	/** What was entered in error: {@code talk} or the id of a gesture; and why. */
	record FaultForm(@Nullable String formKey, @Nullable String what, @Nullable String reason) {

		static FaultForm blank() {
			return new FaultForm(Uuids.next().toString(), "talk", null);
		}

	}

}
