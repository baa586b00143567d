package kz.senim.reconciliation.web;

import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.domain.PrepareTalk;
import kz.senim.reconciliation.domain.TalkDesk;
import kz.senim.reconciliation.domain.TalkScene;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Before a talk: own state, the aim, and two gestures to have ready.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/sessions")
class PrepareController {

	private static final String VIEW = "reconciliation/prepare";

	private static final int LONGEST_GOAL = 1000;

	private static final int LONGEST_LINE = 400;

	private static final int HIGHEST = 10;

	private final TalkDesk desk;

	private final TalkScreens screens;

	private final KeptForm kept;

	PrepareController(TalkDesk desk, TalkScreens screens, KeptForm kept) {
		this.desk = desk;
		this.screens = screens;
		this.kept = kept;
	}

	@GetMapping("/prepare")
	String open(@PathVariable ConflictId conflict, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		Optional<String> sent = this.kept.sentTo(draft);
		if (sent.isPresent()) {
			return "redirect:" + sent.get();
		}
		TalkScene scene = this.screens.prepare(conflict, model);
		PrepareForm fresh = (scene.preparation() != null) ? PrepareForm.of(scene.preparation())
				: PrepareForm.blank(scene.client().language().getLanguage());
		this.kept.open(TalkDesk.PREPARATION, conflict.value(), draft, fresh, model);
		return TalkScreens.view(scene, VIEW);
	}

	@PostMapping("/prepare")
	Object save(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable PrepareForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null) {
			try {
				Optional<PrepareTalk> wish = read(conflict, form, errors);
				if (wish.isPresent()) {
					String path = this.desk.prepare(wish.get());
					Flash.ok(redirect, "reconciliation.flash.prepared");
					return "redirect:" + path;
				}
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		TalkScene scene = this.screens.prepare(conflict, model);
		return Forms.again(TalkScreens.view(scene, VIEW), model, "form", form, PrepareForm.blank("ru"), errors);
	}

	/** Moves the conflict on to talks. */
	@PostMapping("/begin")
	Object begin(@PathVariable ConflictId conflict, @RequestParam UUID formKey,
			@RequestParam(required = false) @Nullable String reason, Model model, RedirectAttributes redirect) {
		try {
			this.desk.begin(formKey, conflict, reason);
			Flash.ok(redirect, "reconciliation.flash.begun");
			return "redirect:/conflicts/" + conflict + "/sessions/prepare";
		}
		catch (RuleViolated ex) {
			TalkScene scene = this.screens.prepare(conflict, model);
			if (scene.conflict().status() == ConflictStatus.NEGOTIATION) {
				return "redirect:/conflicts/" + conflict + "/sessions/prepare";
			}
			return this.screens.refused(ex, model);
		}
	}

	private static Optional<PrepareTalk> read(ConflictId conflict, PrepareForm form, BindingResult errors) {
		Typed typed = new Typed(errors);
		UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
		Integer intensity = typed.number("intensity", form.intensity(), 0, HIGHEST);
		String goal = typed.text("goal", form.goal(), LONGEST_GOAL);
		String wayOut = typed.text("wayOut", form.wayOut(), LONGEST_LINE);
		String emotion = typed.text("emotion", form.emotion(), 40);
		String language = typed.required("language", form.language());
		var gestures = typed.all("gestures", form.gestures(), Gesture.class);
		if (errors.hasErrors() || key == null || language == null) {
			return Optional.empty();
		}
		return Optional.of(new PrepareTalk(key, conflict, emotion, intensity, goal, wayOut, gestures, language));
	}

}
