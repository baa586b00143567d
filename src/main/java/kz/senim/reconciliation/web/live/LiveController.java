package kz.senim.reconciliation.web.live;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.RuleViolated;
import kz.senim.reconciliation.live.LiveDesk;
import kz.senim.reconciliation.live.LiveEntry.What;
import kz.senim.reconciliation.live.LivePages;
import kz.senim.reconciliation.live.LiveScene;
import kz.senim.reconciliation.web.TalkChoices;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A talk that is noted while it goes on: each press is an entry of its own, kept at once.
 */
@Controller
@RequestMapping("/live/{live}")
class LiveController {

	private static final String VIEW = "reconciliation/live";

	private static final List<String> LANGUAGES = Arrays.asList("kk", "ru", "en");

	private final LiveDesk desk;

	private final LivePages pages;

	private final LiveWords words;

	private final TalkChoices choices;

	LiveController(LiveDesk desk, LivePages pages, LiveWords words, TalkChoices choices) {
		this.desk = desk;
		this.pages = pages;
		this.words = words;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable UUID live, @RequestParam(required = false) @Nullable String say, Model model) {
		LiveScene scene = prepare(live, model);
		model.addAttribute("form", LiveForm.blank(LANGUAGES.contains(say) ? say : language(scene)));
		return VIEW;
	}

	@PostMapping("/entries")
	Object add(@PathVariable UUID live, @ModelAttribute("form") @Nullable LiveForm form, BindingResult errors,
			Model model) {
		if (form != null) {
			Typed typed = new Typed(errors);
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			Optional<What> what = LiveReader.read(form, errors);
			if (what.isPresent() && key != null && kept(() -> this.desk.add(key, live, what.get()), errors)) {
				return "redirect:/live/" + live + (LANGUAGES.contains(form.say()) ? "?say=" + form.say() : "")
						+ place(what.get());
			}
		}
		LiveScene scene = prepare(live, model);
		return Forms.again(VIEW, model, "form", form, LiveForm.blank(language(scene)), errors);
	}

	@PostMapping("/entries/{entry}/back")
	Object takeBack(@PathVariable UUID live, @PathVariable UUID entry, @RequestParam UUID formKey, Model model) {
		LiveForm blank = LiveForm.blank("ru");
		BindingResult errors = new BeanPropertyBindingResult(blank, "form");
		if (kept(() -> this.desk.takeBack(live, entry), errors)) {
			return "redirect:/live/" + live + "#log";
		}
		prepare(live, model);
		return Forms.again(VIEW, model, "form", blank, blank, errors);
	}

	private static boolean kept(Runnable noting, BindingResult errors) {
		try {
			noting.run();
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private static String place(What what) {
		return switch (what.kind()) {
			case GESTURE, ATTITUDE -> "#gestures";
			case PAUSE -> "#pausecard";
			default -> "#now";
		};
	}

	private LiveScene prepare(UUID live, Model model) {
		LiveScene scene = this.pages.scene(live);
		model.addAttribute("scene", scene);
		model.addAttribute("scales", this.words.scales(scene.course()));
		model.addAttribute("moments", this.words.moments());
		model.addAttribute("tiles", this.choices.tiles());
		model.addAttribute("log", this.words.log(scene.course(), scene.me()));
		model.addAttribute("givers", this.words.givers());
		model.addAttribute("choices", this.choices);
		return scene;
	}

	private static String language(LiveScene scene) {
		return scene.client().language().getLanguage();
	}

}
