package kz.senim.client.web.team;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import kz.senim.client.domain.team.WorkersDesk;
import kz.senim.client.domain.team.WorkersPages;
import kz.senim.client.domain.team.WorkersPages.Moving;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.shell.Choice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Moves a client to another team.
 */
@Controller
@RequestMapping("/clients/{client}/workers/team")
class TeamMoveController {

	private static final String VIEW = "client/assign-team";

	private final WorkersPages pages;

	private final WorkersDesk desk;

	TeamMoveController(WorkersPages pages, WorkersDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", MoveForm.BLANK);
		return VIEW;
	}

	@PostMapping
	Object move(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable MoveForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.move.flash",
				(sent) -> this.desk.moveTo(Objects.requireNonNull(sent.formKey()), client,
						new TeamId(Objects.requireNonNull(sent.team())), Objects.requireNonNull(sent.note()).strip()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(VIEW, model, "form", form, MoveForm.BLANK, errors);
	}

	private void prepare(ClientId client, Model model) {
		Moving page = this.pages.moving(client);
		model.addAttribute("page", page);
		model.addAttribute("teams", page.teams().stream().map((one) -> Choice.of(one.id(), one.name())).toList());
	}

}
