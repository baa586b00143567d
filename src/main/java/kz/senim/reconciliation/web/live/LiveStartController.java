package kz.senim.reconciliation.web.live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.BehaviourModel;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.domain.TalkPages;
import kz.senim.reconciliation.live.LiveDesk;
import kz.senim.reconciliation.live.LivePages;
import kz.senim.reconciliation.web.TalkChoices;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.TimeFormatter;
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

/**
 * Begins to note a talk while it goes on, or joins whoever notes it already.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/live")
class LiveStartController {

	private static final String VIEW = "reconciliation/live-start";

	private final LiveDesk desk;

	private final LivePages live;

	private final TalkPages pages;

	private final TalkChoices choices;

	private final Clock clock;

	LiveStartController(LiveDesk desk, LivePages live, TalkPages pages, TalkChoices choices, Clock clock) {
		this.desk = desk;
		this.live = live;
		this.pages = pages;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, Model model) {
		Optional<UUID> running = this.live.running(conflict);
		if (running.isPresent()) {
			return "redirect:/live/" + running.get();
		}
		prepare(conflict, model);
		model.addAttribute("form", blank());
		return VIEW;
	}

	@PostMapping
	Object begin(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable StartForm form,
			BindingResult errors, Model model) {
		Typed typed = new Typed(errors);
		if (form != null) {
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			LocalTime time = typed.required("time", typed.time("time", form.time()));
			BehaviourModel chosen = typed.one("model", form.model(), BehaviourModel.class);
			if (!typed.failed() && key != null && time != null) {
				try {
					return "redirect:" + this.desk.begin(key, conflict, today(time), chosen);
				}
				catch (RuleViolated ex) {
					Forms.reject(errors, ex);
				}
			}
		}
		prepare(conflict, model);
		return Forms.again(VIEW, model, "form", form, blank(), errors);
	}

	private void prepare(ConflictId conflict, Model model) {
		model.addAttribute("scene", this.pages.scene(conflict));
		model.addAttribute("neutral", this.live.neutral(conflict));
		model.addAttribute("models", this.choices.models());
	}

	private Instant today(LocalTime time) {
		return LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE).atTime(time).atZone(Almaty.ZONE).toInstant();
	}

	private StartForm blank() {
		return new StartForm(null,
				new TimeFormatter().print(LocalTime.ofInstant(this.clock.instant(), Almaty.ZONE), Locale.ROOT), null);
	}

	/** When the talk began today, and with which model. */
	record StartForm(@Nullable String formKey, @Nullable String time, @Nullable String model) {
	}

}
