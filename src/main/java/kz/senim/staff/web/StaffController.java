package kz.senim.staff.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.staff.domain.AccountStatus;
import kz.senim.staff.domain.StaffDesk;
import kz.senim.staff.domain.StaffFile;
import kz.senim.staff.domain.StaffFiles;
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
 * The staff: the list and, beside it, the form of one account.
 */
@Controller
@RequestMapping("/admin/staff")
class StaffController {

	private final StaffPage page;

	private final StaffFiles files;

	private final StaffDesk desk;

	StaffController(StaffPage page, StaffFiles files, StaffDesk desk) {
		this.page = page;
		this.files = files;
		this.desk = desk;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable Role role,
			@RequestParam(required = false) @Nullable AccountStatus status,
			@RequestParam(required = false) @Nullable String sort, @RequestParam(required = false) @Nullable UUID after,
			Model model) {
		this.page.list(model, q, role, status, sort, after);
		return StaffPage.VIEW;
	}

	@GetMapping("/new")
	String invitation(Model model) {
		model.addAttribute("form", StaffForm.blank());
		return withChoices(model, null);
	}

	@StepUp
	@PostMapping
	ModelAndView invite(@Valid @ModelAttribute("form") @Nullable StaffForm form, BindingResult errors, Model model) {
		if (form == null || errors.hasErrors()) {
			return again(form, errors, model, null);
		}
		try {
			StaffDesk.Invited invited = this.desk.invite(keyOf(form), form.toData());
			return (invited.link() == null) ? new ModelAndView("redirect:" + invited.path())
					: LinkPage.show(invited.link(), invited.path());
		}
		catch (RuleViolated refusal) {
			Forms.reject(errors, refusal);
			return again(form, errors, model, null);
		}
	}

	@GetMapping("/{id}")
	String account(@PathVariable StaffId id, Model model) {
		StaffFile file = this.files.get(id);
		model.addAttribute("form", StaffForm.of(file));
		return withChoices(model, file);
	}

	@StepUp
	@PostMapping("/{id}")
	ModelAndView change(@PathVariable StaffId id, @Valid @ModelAttribute("form") @Nullable StaffForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form == null || errors.hasErrors()) {
			return again(form, errors, model, id);
		}
		try {
			this.desk.change(id, Objects.requireNonNullElse(form.version(), -1L), form.toData(), form.toLeave(),
					form.base());
			Flash.ok(redirect, "staff.flash.saved");
			return new ModelAndView("redirect:/admin/staff/" + id);
		}
		catch (RuleViolated refusal) {
			Forms.reject(errors, refusal);
			return again(form, errors, model, id);
		}
	}

	private ModelAndView again(@Nullable StaffForm form, BindingResult errors, Model model, @Nullable StaffId id) {
		withChoices(model, (id != null) ? this.files.get(id) : null);
		return Forms.again(StaffPage.VIEW, model, "form", form, StaffForm.blank(), errors);
	}

	private String withChoices(Model model, @Nullable StaffFile file) {
		this.page.list(model, null, null, null, null, null);
		this.page.choices(model, file);
		return StaffPage.VIEW;
	}

	private static UUID keyOf(StaffForm form) {
		if (form.formKey() == null) {
			throw new RuleViolated("staff.rule.noKey");
		}
		return form.formKey();
	}

}
