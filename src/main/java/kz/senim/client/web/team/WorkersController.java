package kz.senim.client.web.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.client.domain.team.WorkersDesk;
import kz.senim.client.domain.team.WorkersPages;
import kz.senim.client.domain.team.WorkersPages.Choosing;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.staff.StaffRef;
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
 * Who works with a client, and how a supervisor changes it.
 */
@Controller
@RequestMapping("/clients/{client}/workers")
class WorkersController {

	private static final String MAIN = "client/assign-main";

	private static final String ADD = "client/assign-add";

	private final WorkersPages pages;

	private final WorkersDesk desk;

	private final WorkerChoices choices;

	WorkersController(WorkersPages pages, WorkersDesk desk, WorkerChoices choices) {
		this.pages = pages;
		this.desk = desk;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable ClientId client, Model model) {
		model.addAttribute("page", this.pages.of(client));
		return "client/assign";
	}

	@GetMapping("/main")
	String main(@PathVariable ClientId client, Model model) {
		Choosing page = this.pages.choosing(client);
		prepare(page, page.forMain(), page.mainAssignment(), model);
		model.addAttribute("form", WorkerForm.seeing(page.mainAssignment()));
		return MAIN;
	}

	@PostMapping("/main")
	Object giveMain(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable WorkerForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		boolean raced = false;
		if (!errors.hasErrors() && form != null) {
			try {
				String path = this.desk.giveMain(form.key(), client, form.chosen(), form.words(), form.seen());
				Flash.ok(redirect, (form.seen() != null) ? "client.assign.flash.main" : "client.assign.flash.first");
				return "redirect:" + path;
			}
			catch (RuleViolated ex) {
				raced = WorkersDesk.RACED.equals(ex.key());
				Forms.reject(errors, ex);
			}
		}
		Choosing page = this.pages.choosing(client);
		UUID seen = (raced || form == null) ? page.mainAssignment() : form.seen();
		prepare(page, page.forMain(), seen, model);
		return Forms.again(MAIN, model, "form", form, WorkerForm.seeing(seen), errors);
	}

	@GetMapping("/add")
	String add(@PathVariable ClientId client, Model model) {
		Choosing page = this.pages.choosing(client);
		prepare(page, page.forAdditional(), null, model);
		model.addAttribute("form", WorkerForm.seeing(null));
		return ADD;
	}

	@PostMapping("/add")
	Object add(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable WorkerForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.assign.flash.added",
				(sent) -> this.desk.add(sent.key(), client, sent.chosen(), sent.words()));
		if (done.isPresent()) {
			return done.get();
		}
		Choosing page = this.pages.choosing(client);
		prepare(page, page.forAdditional(), null, model);
		return Forms.again(ADD, model, "form", form, WorkerForm.seeing(null), errors);
	}

	@GetMapping("/{worker}/remove")
	String remove(@PathVariable ClientId client, @PathVariable StaffId worker, Model model) {
		model.addAttribute("page", this.pages.leaving(client, worker));
		return "client/assign-remove";
	}

	@PostMapping("/{worker}/remove")
	String remove(@PathVariable ClientId client, @PathVariable StaffId worker,
			@ModelAttribute("leave") @Nullable LeaveForm form, BindingResult errors, RedirectAttributes redirect) {
		if (form == null || form.formKey() == null) {
			this.pages.leaving(client, worker);
			throw new RuleViolated("client.assign.error.form");
		}
		String path = this.desk.remove(form.formKey(), client, worker);
		Flash.ok(redirect, "client.assign.flash.removed");
		return "redirect:" + path;
	}

	private void prepare(Choosing page, List<StaffRef> candidates, @Nullable UUID seen, Model model) {
		List<Choice> offered = this.choices.of(candidates, page.client().team());
		model.addAttribute("page", page);
		model.addAttribute("seen", seen);
		model.addAttribute("candidates", offered);
	}

}
