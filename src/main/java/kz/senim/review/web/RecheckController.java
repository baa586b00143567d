package kz.senim.review.web;

import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.review.domain.recheck.Rechecks;
import kz.senim.shell.Flash;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Looks again at a settlement, from the page of the conflict.
 */
@Controller
class RecheckController {

	private static final int LONGEST = 1000;

	private final Rechecks rechecks;

	RecheckController(Rechecks rechecks) {
		this.rechecks = rechecks;
	}

	@PostMapping("/conflicts/{conflict}/recheck")
	String recheck(@PathVariable ConflictId conflict, @RequestParam UUID formKey,
			@RequestParam(defaultValue = "") String outcome, @RequestParam(required = false) @Nullable String note,
			RedirectAttributes redirect) {
		String text = (note != null && note.length() > LONGEST) ? note.substring(0, LONGEST) : note;
		if ("holds".equals(outcome)) {
			this.rechecks.holds(formKey, conflict, text);
			Flash.ok(redirect, "review.flash.holds");
		}
		else {
			this.rechecks.reopen(formKey, conflict, text);
			Flash.ok(redirect, "review.flash.reopened");
		}
		return "redirect:/conflicts/" + conflict;
	}

}
