package kz.senim.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.TaskId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.task.domain.TaskDesk;
import kz.senim.task.domain.TaskDesk.TaskPage;
import kz.senim.task.domain.TaskState;
import kz.senim.task.domain.TaskView;
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
 * One step or meeting: what became of it, or another day for it.
 */
@Controller
class TaskController {

	private static final String VIEW = "task/task";

	private final TaskDesk desk;

	private final TaskChoices choices;

	private final Clock clock;

	TaskController(TaskDesk desk, TaskChoices choices, Clock clock) {
		this.desk = desk;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/tasks/{task}")
	String show(@PathVariable TaskId task, Model model) {
		TaskView view = prepare(task, model).task();
		model.addAttribute("form", new MoveForm(view.version(), null, null, null));
		return VIEW;
	}

	@PostMapping("/tasks/{task}/close")
	Object close(Actor actor, @PathVariable TaskId task, @Valid @ModelAttribute("closing") @Nullable CloseForm closing,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors() || closing == null || closing.state() == TaskState.OPEN
				|| closing.state() == TaskState.MOVED) {
			TaskView view = prepare(task, model).task();
			errors.reject("task.error.state");
			MoveForm blank = new MoveForm(view.version(), null, null, (closing != null) ? closing.note() : null);
			return Forms.again(VIEW, model, "form", blank, blank, errors);
		}
		this.desk.close(actor, task, Objects.requireNonNull(closing.version()), Objects.requireNonNull(closing.state()),
				closing.note());
		Flash.ok(redirect, "task.flash.closed");
		return "redirect:/tasks/" + task;
	}

	@PostMapping("/tasks/{task}/reopen")
	String reopen(@PathVariable TaskId task, RedirectAttributes redirect) {
		this.desk.reopen(task);
		Flash.ok(redirect, "task.flash.reopened");
		return "redirect:/tasks/" + task;
	}

	@PostMapping("/tasks/{task}/move")
	Object move(Actor actor, @PathVariable TaskId task, @Valid @ModelAttribute("form") @Nullable MoveForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		TaskPage page = prepare(task, model);
		TaskView view = page.task();
		if (form != null && view.isMeeting() && form.time() == null && !errors.hasFieldErrors("time")) {
			errors.rejectValue("time", "task.error.time");
		}
		if (!errors.hasErrors() && form != null) {
			try {
				move(actor, view, form);
				Flash.ok(redirect, "task.flash.moved");
				return "redirect:/clients/" + view.client();
			}
			catch (RuleViolated ex) {
				Forms.reject(errors,
						"withWhom".equals(ex.field()) ? new RuleViolated(ex.key(), null, ex.arguments()) : ex);
			}
		}
		return Forms.again(VIEW, model, "form", form, new MoveForm(view.version(), null, null, null), errors);
	}

	private void move(Actor actor, TaskView task, MoveForm form) {
		long version = Objects.requireNonNull(form.version());
		if (task.isMeeting()) {
			this.desk.move(actor, task.id(), version, form.meeting(task), form.note());
		}
		else {
			this.desk.move(actor, task.id(), version, form.step(task), form.note());
		}
	}

	private TaskPage prepare(TaskId task, Model model) {
		TaskPage page = this.desk.open(task);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		model.addAttribute("page", page);
		model.addAttribute("today", today);
		model.addAttribute("days", this.choices.days(today));
		return page;
	}

}
