package kz.senim.staff.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Limited;
import kz.senim.kernel.RuleViolated;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Secret;
import kz.senim.shell.text.Languages;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffSessions;
import kz.senim.staff.domain.OwnProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own profile: language, text size, shortcuts, password, and where one is signed
 * in.
 */
@Controller
@RequestMapping("/profile")
class ProfileController {

	private static final String VIEW = "staff/profile";

	private static final String DONE = "redirect:/profile";

	private final OwnProfile profile;

	private final StaffSessions sessions;

	private final Texts texts;

	ProfileController(OwnProfile profile, StaffSessions sessions, Texts texts) {
		this.profile = profile;
		this.sessions = sessions;
		this.texts = texts;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		fill(actor, model);
		return VIEW;
	}

	@PostMapping
	ModelAndView prefer(Actor actor, @Valid @ModelAttribute("form") @Nullable ProfileForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (form == null || errors.hasErrors()) {
			fill(actor, model);
			return Forms.again(VIEW, model, "form", form, ProfileForm.of(this.profile.preferences()), errors);
		}
		this.profile.prefer(form.toPreferences());
		Flash.ok(redirect, "staff.profile.saved");
		return new ModelAndView(DONE);
	}

	@Limited(Limited.Kind.PASSWORD)
	@PostMapping("/password")
	ModelAndView changePassword(Actor actor, @ModelAttribute("secret") @Nullable ChangePasswordForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		String password = (form != null) ? Secret.text(form.password()) : null;
		if (form == null || password == null || !form.same()) {
			errors.rejectValue("repeated", "staff.password.differs");
		}
		else {
			try {
				this.profile.changePassword(Secret.text(form.current()), password);
				Flash.ok(redirect, "staff.profile.passwordSaved");
				return new ModelAndView(DONE);
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		fill(actor, model);
		return Forms.again(VIEW, model, "secret", ChangePasswordForm.blank(), ChangePasswordForm.blank(), errors);
	}

	@PostMapping("/sessions/end")
	String endSession(Actor actor, @RequestParam String key, RedirectAttributes redirect) {
		this.sessions.end(actor.requireStaff(), key);
		Flash.ok(redirect, "staff.flash.sessionEnded");
		return DONE;
	}

	private void fill(Actor actor, Model model) {
		model.addAttribute("form", ProfileForm.of(this.profile.preferences()));
		model.addAttribute("secret", ChangePasswordForm.blank());
		model.addAttribute("sessions", this.sessions.of(actor.requireStaff()));
		model.addAttribute("secondFactor", this.sessions.hasSecondFactor(actor.requireStaff()));
		model.addAttribute("languages",
				Languages.ALL.stream()
					.map((code) -> Choice.of(code, this.texts.of("shell.language." + code)))
					.toList());
		List<Choice> sizes = Stream.of("100", "115", "130").map((size) -> Choice.of(size, size + "\u00A0%")).toList();
		model.addAttribute("sizes", sizes);
	}

}
