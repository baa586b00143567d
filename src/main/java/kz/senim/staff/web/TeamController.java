package kz.senim.staff.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.TeamId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.staff.domain.TeamNode;
import kz.senim.staff.domain.TeamTree;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tree of teams and, beside it, the form of one.
 */
@Controller
@RequestMapping("/admin/teams")
class TeamController {

	private static final String VIEW = "staff/teams";

	private final TeamTree tree;

	TeamController(TeamTree tree) {
		this.tree = tree;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("form", TeamForm.blank());
		return page(model, null);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") @Nullable TeamForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form == null || errors.hasErrors()) {
			return again(form, errors, model, null);
		}
		if (form.formKey() == null) {
			throw new RuleViolated("staff.rule.noKey");
		}
		try {
			String path = this.tree.add(form.formKey(), form.toName(), form.toParent());
			Flash.ok(redirect, "staff.flash.saved");
			return new ModelAndView("redirect:" + path);
		}
		catch (RuleViolated refusal) {
			Forms.reject(errors, refusal);
			return again(form, errors, model, null);
		}
	}

	@GetMapping("/{id}")
	String one(@PathVariable TeamId id, Model model) {
		String view = page(model, id);
		TeamNode team = (TeamNode) Objects.requireNonNull(model.getAttribute("team"));
		model.addAttribute("form", TeamForm.of(team));
		return view;
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable TeamId id, @Valid @ModelAttribute("form") @Nullable TeamForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form == null || errors.hasErrors()) {
			return again(form, errors, model, id);
		}
		try {
			this.tree.change(id, Objects.requireNonNullElse(form.version(), -1L), form.toName(), form.toParent(),
					form.wasName());
			Flash.ok(redirect, "staff.flash.saved");
			return new ModelAndView("redirect:/admin/teams/" + id);
		}
		catch (RuleViolated refusal) {
			Forms.reject(errors, refusal);
			return again(form, errors, model, id);
		}
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable TeamId id, @RequestParam long version, RedirectAttributes redirect) {
		this.tree.delete(id, version);
		Flash.ok(redirect, "staff.flash.teamDeleted");
		return "redirect:/admin/teams";
	}

	private ModelAndView again(@Nullable TeamForm form, BindingResult errors, Model model, @Nullable TeamId id) {
		page(model, id);
		return Forms.again(VIEW, model, "form", form, TeamForm.blank(), errors);
	}

	private String page(Model model, @Nullable TeamId id) {
		List<TeamNode> all = this.tree.all();
		model.addAttribute("tree", all);
		model.addAttribute("parents",
				all.stream()
					.filter((team) -> !team.id().equals(id))
					.map((team) -> Choice.of(team.id(), "\u2003".repeat(team.depth()) + team.name()))
					.toList());
		if (id != null) {
			model.addAttribute("team",
					all.stream()
						.filter((team) -> team.id().equals(id))
						.findFirst()
						.orElseThrow(() -> new NotFound("team " + id)));
		}
		return VIEW;
	}

}
