package kz.senim.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignedIn;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signing in and out, and the quick exit.
 */
@Controller
class SignInController {

	static final String PAGE = "security/login";

	private final SignIn signIn;

	private final WayIn wayIn;

	SignInController(SignIn signIn, WayIn wayIn) {
		this.signIn = signIn;
		this.wayIn = wayIn;
	}

	@GetMapping("/login")
	ModelAndView page(@ModelAttribute("form") SignInForm form) {
		SignedIn person = SignedIn.current();
		return (person != null) ? new ModelAndView("redirect:" + WayIn.home(person, form.to()))
				: new ModelAndView(PAGE);
	}

	@PostMapping("/login")
	ModelAndView signIn(@ModelAttribute("form") @Nullable SignInForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (form == null) {
			return refused(SignInForm.blank(), errors, model);
		}
		if (form.language() != null) {
			return new ModelAndView(PAGE);
		}
		SignIn.Outcome outcome = this.signIn.attempt(form.login(), Secret.text(form.password()), request);
		if (outcome.halfway()) {
			return secondStep(form);
		}
		return (outcome.person() != null) ? this.wayIn.of(outcome.person(),
				new WayIn.Wish(form.to(), form.kept(), form.lang()), request, response) : refused(form, errors, model);
	}

	/** What was typed is too long for an address. */
	private static ModelAndView secondStep(SignInForm form) {
		if (form.kept() == null && form.lang() == null) {
			return new ModelAndView("redirect:" + WayIn.with("/login/factor", form.to()));
		}
		return new ModelAndView(StepForm.PAGE, "step", new StepForm(null, null, form.to(), form.kept(), form.lang()));
	}

	private static ModelAndView refused(SignInForm form, BindingResult errors, Model model) {
		errors.reject("security.login.failed");
		return Forms.again(PAGE, model, "form", form, SignInForm.blank(), errors);
	}

	@PostMapping("/logout")
	String signOut(HttpServletRequest request, HttpServletResponse response) {
		this.signIn.end(request, "signin.ended");
		clear(request, response);
		return "redirect:/login?out";
	}

	@PostMapping("/exit")
	String leaveQuickly(HttpServletRequest request, HttpServletResponse response) {
		this.signIn.end(request, "signin.left");
		clear(request, response);
		return "redirect:/calendar";
	}

	/** So that Back shows nothing; browsers heed it behind TLS only. */
	private static void clear(HttpServletRequest request, HttpServletResponse response) {
		if (request.isSecure()) {
			response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
		}
	}

}
