package kz.senim.reconciliation.web.live;

import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.RuleViolated;
import kz.senim.reconciliation.TalkResult;
import kz.senim.reconciliation.live.EndLive;
import kz.senim.reconciliation.live.LiveDesk;
import kz.senim.reconciliation.live.LivePages;
import kz.senim.reconciliation.live.LiveScene;
import kz.senim.reconciliation.web.TalkChoices;
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
 * The end of a live talk: how it ended and what turned it; then it is a record like any
 * other.
 */
@Controller
@RequestMapping("/live/{live}/end")
class LiveEndController {

	private static final String VIEW = "reconciliation/live-end";

	private static final int SENTENCES = 2000;

	private final LiveDesk desk;

	private final LivePages pages;

	private final LiveWords words;

	private final TalkChoices choices;

	LiveEndController(LiveDesk desk, LivePages pages, LiveWords words, TalkChoices choices) {
		this.desk = desk;
		this.pages = pages;
		this.words = words;
		this.choices = choices;
	}

	@GetMapping
	String open(@PathVariable UUID live, Model model) {
		LiveScene scene = prepare(live, model);
		if (!scene.session().isRunning()) {
			return "redirect:/live/" + live;
		}
		model.addAttribute("form", EndForm.BLANK);
		return VIEW;
	}

	@PostMapping
	Object end(@PathVariable UUID live, @ModelAttribute("form") @Nullable EndForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (form != null) {
			Optional<EndLive> wish = read(live, form, errors);
			try {
				if (wish.isPresent()) {
					String path = this.desk.end(wish.get());
					Flash.ok(redirect, "reconciliation.flash.recorded");
					return "redirect:" + path;
				}
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(live, model);
		return Forms.again(VIEW, model, "form", form, EndForm.BLANK, errors);
	}

	private LiveScene prepare(UUID live, Model model) {
		LiveScene scene = this.pages.scene(live);
		model.addAttribute("scene", scene);
		model.addAttribute("results", this.choices.results());
		model.addAttribute("played", this.words.played(scene.course()));
		return scene;
	}

	private static Optional<EndLive> read(UUID live, EndForm form, BindingResult errors) {
		Typed typed = new Typed(errors);
		UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
		TalkResult result = typed.required("result", typed.one("result", form.result(), TalkResult.class));
		UUID turned = typed.uuid("turned", form.turned());
		String words = typed.text("outcome", form.outcome(), SENTENCES);
		return (errors.hasErrors() || key == null || result == null) ? Optional.empty()
				: Optional.of(new EndLive(key, live, result, turned, words));
	}

	/** How it ended, and the entry of the gesture that turned it. */
	record EndForm(@Nullable String formKey, @Nullable String result, @Nullable String turned,
			@Nullable String outcome) {

		static final EndForm BLANK = new EndForm(null, null, null, null);

	}

}
