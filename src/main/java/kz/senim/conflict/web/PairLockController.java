package kz.senim.conflict.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.lock.PairLockDesk;
import kz.senim.conflict.reading.Workbench;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Locks a hurt pair, and opens it again.
 */
@Controller
@RequestMapping("/conflicts/{conflict}")
class PairLockController {

	private static final String LOCK = "conflict/lock-pair";

	private static final String END = "conflict/lock-end";

	private final PairLockDesk desk;

	private final Workbench workbench;

	private final ConflictChoices choices;

	PairLockController(PairLockDesk desk, Workbench workbench, ConflictChoices choices) {
		this.desk = desk;
		this.workbench = workbench;
		this.choices = choices;
	}

	@GetMapping("/lock")
	String open(@PathVariable ConflictId conflict, Model model) {
		prepare(conflict, model);
		model.addAttribute("form", LockForm.BLANK);
		return LOCK;
	}

	@PostMapping("/lock")
	Object lock(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable LockForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Typed typed = new Typed(errors);
		if (form != null) {
			UUID key = typed.uuid("formKey", form.formKey());
			UUID hurt = chosen(typed, "hurt", form.hurt());
			UUID by = chosen(typed, "by", form.by());
			List<UUID> kin = form.kin().stream().map((one) -> typed.uuid("kin", one)).filter(Objects::nonNull).toList();
			String reason = typed.needed("reason", form.reason(), ReasonForm.LONGEST, "conflict.error.reason");
			if (key == null) {
				errors.reject("conflict.error.key");
			}
			if (!typed.failed() && key != null && hurt != null && by != null && locked(
					() -> this.desk.lock(key, conflict, new PairLockDesk.Pair(hurt, by, kin), reason), errors)) {
				Flash.ok(redirect, "conflict.flash.locked");
				return "redirect:/conflicts/" + conflict;
			}
		}
		prepare(conflict, model);
		return Forms.again(LOCK, model, "form", form, LockForm.BLANK, errors);
	}

	private static boolean locked(Runnable locking, BindingResult errors) {
		try {
			locking.run();
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	@GetMapping("/locks/{lock}/end")
	String openEnd(@PathVariable ConflictId conflict, @PathVariable UUID lock, Model model) {
		ConflictSheet sheet = prepare(conflict, model);
		model.addAttribute("form", new ReasonForm(Long.toString(sheet.ref().version()), null));
		model.addAttribute("lock", lock);
		return END;
	}

	@PostMapping("/locks/{lock}/end")
	Object end(@PathVariable ConflictId conflict, @PathVariable UUID lock,
			@ModelAttribute("form") @Nullable ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Typed typed = new Typed(errors);
		if (form != null) {
			String reason = typed.needed("reason", form.reason(), ReasonForm.LONGEST, "conflict.error.reason");
			if (!typed.failed()) {
				sameVersion(conflict, form.version());
				this.desk.end(conflict, lock, reason);
				Flash.ok(redirect, "conflict.flash.unlocked");
				return "redirect:/conflicts/" + conflict;
			}
		}
		prepare(conflict, model);
		model.addAttribute("lock", lock);
		return Forms.again(END, model, "form", form, ReasonForm.BLANK, errors);
	}

	private void sameVersion(ConflictId conflict, @Nullable String opened) {
		long now = this.workbench.sheet(conflict).sheet().ref().version();
		if (opened != null && !opened.equals(Long.toString(now))) {
			throw new StaleVersion(now, List.of());
		}
	}

	private ConflictSheet prepare(ConflictId conflict, Model model) {
		ConflictSheet sheet = this.workbench.sheet(conflict).sheet();
		model.addAttribute("sheet", sheet);
		model.addAttribute("hurtItems",
				this.choices.parties(sheet.parties().stream().filter((party) -> party.client() != null).toList()));
		model.addAttribute("partyItems", this.choices.parties(sheet.parties()));
		model.addAttribute("kinItems",
				this.choices.parties(sheet.parties().stream().filter((party) -> party.staff() == null).toList()));
		return sheet;
	}

	private static @Nullable UUID chosen(Typed typed, String field, @Nullable String text) {
		UUID id = typed.uuid(field, text);
		if (id == null) {
			typed.wrong(field, "conflict.error.choose");
		}
		return id;
	}

}
