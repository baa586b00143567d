package kz.senim.review.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.meeting.Lights;
import kz.senim.review.domain.meeting.MeetingState;
import kz.senim.review.domain.meeting.Supervision;
import kz.senim.review.domain.meeting.SupervisionDesk;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
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
 * All supervision meetings of a person, planning one, and closing what is done.
 */
@Controller
@RequestMapping("/supervision")
class SupervisionController {

	private static final String PLAN = "review/supervision-new";

	private final SupervisionDesk desk;

	private final Supervision supervision;

	private final Clock clock;

	SupervisionController(SupervisionDesk desk, Supervision supervision, Clock clock) {
		this.desk = desk;
		this.supervision = supervision;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("page", this.desk.overview());
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE));
		model.addAttribute("norm", Lights.NORM);
		return "review/supervision";
	}

	@GetMapping("/new")
	String open(@RequestParam(required = false) @Nullable StaffId worker, Model model) {
		prepare(model);
		model.addAttribute("form",
				new PlanForm(null, (worker != null) ? worker.toString() : null, null, PlanForm.BLANK.time()));
		return PLAN;
	}

	@PostMapping
	Object plan(@ModelAttribute("form") @Nullable PlanForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		PlanForm.Wish wish = (form != null) ? form.read(errors) : null;
		if (wish != null) {
			try {
				String path = this.supervision.plan(wish.key(), wish.worker(), wish.at());
				Flash.ok(redirect, "review.supervision.flash.planned");
				return "redirect:" + path;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(model);
		return Forms.again(PLAN, model, "form", form, PlanForm.BLANK, errors);
	}

	@PostMapping("/{meeting}/steps/{step}")
	String done(@PathVariable UUID meeting, @PathVariable UUID step, @RequestParam long version,
			RedirectAttributes redirect) {
		this.supervision.done(meeting, step, version);
		Flash.ok(redirect, "review.supervision.flash.done");
		return "redirect:/supervision/" + meeting;
	}

	@PostMapping("/{meeting}/state")
	String close(@PathVariable UUID meeting, @RequestParam long version, @RequestParam MeetingState state,
			RedirectAttributes redirect) {
		this.supervision.close(meeting, version, state);
		Flash.ok(redirect, "review.supervision.flash." + state);
		return "redirect:/supervision/" + meeting;
	}

	private void prepare(Model model) {
		var led = this.desk.led();
		if (led.isEmpty()) {
			throw new Forbidden("supervision");
		}
		model.addAttribute("people", led.stream().map((one) -> Choice.of(one.id(), one.shortName())).toList());
	}

}
