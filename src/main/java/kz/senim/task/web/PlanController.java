package kz.senim.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.form.Forms;
import kz.senim.task.domain.TaskDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Plans meetings and steps for a client.
 */
@Controller
class PlanController {

	private final TaskDesk desk;

	private final TaskChoices choices;

	private final PlanDrafts drafts;

	private final Clock clock;

	PlanController(TaskDesk desk, TaskChoices choices, PlanDrafts drafts, Clock clock) {
		this.desk = desk;
		this.choices = choices;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping("/clients/{client}/meetings/new")
	String meeting(@PathVariable ClientId client, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		this.drafts.open("meeting", client, draft, MeetingForm.blank(), model);
		prepare(client, model);
		return "task/meeting-new";
	}

	@PostMapping("/clients/{client}/meetings")
	Object planMeeting(Actor actor, @PathVariable ClientId client,
			@Valid @ModelAttribute("form") @Nullable MeetingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "task.flash.meetingPlanned", (sent) -> this.desk
			.planMeeting(actor, Objects.requireNonNull(sent.formKey()), client, sent.toDetails()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return again("task/meeting-new", model, form, MeetingForm.blank(), errors);
	}

	@GetMapping("/clients/{client}/steps/new")
	String step(@PathVariable ClientId client, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		this.drafts.open("step", client, draft, StepForm.blank(), model);
		prepare(client, model);
		return "task/step-new";
	}

	@PostMapping("/clients/{client}/steps")
	Object planStep(Actor actor, @PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable StepForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "task.flash.stepPlanned",
				(sent) -> this.desk.planStep(actor, Objects.requireNonNull(sent.formKey()), client, sent.toDetails()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return again("task/step-new", model, form, StepForm.blank(), errors);
	}

	private void prepare(ClientId client, Model model) {
		model.addAttribute("page", this.choices.page(client, LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE)));
	}

	private static <T> ModelAndView again(String view, Model model, @Nullable T form, T blank, BindingResult errors) {
		return Forms.again(view, model, "form", form, blank, errors);
	}

}
