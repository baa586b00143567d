package kz.senim.security.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.Role;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignedIn;
import kz.senim.shell.form.Forms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signing in and out, and the quick exit.
 */
@Controller
class SignInController {

	private static final String PAGE = "security/login";

	private final SignIn signIn;

	SignInController(SignIn signIn) {
		this.signIn = signIn;
	}

	@GetMapping("/login")
	ModelAndView page(@ModelAttribute("form") SignInForm form) {
		SignedIn person = SignedIn.current();
		return (person != null) ? new ModelAndView("redirect:" + home(person, form)) : new ModelAndView(PAGE);
	}

	@PostMapping("/login")
	ModelAndView signIn(@ModelAttribute("form") SignInForm form, BindingResult errors, Model model,
			HttpServletRequest request) {
		Optional<SignedIn> person = (form != null)
				? this.signIn.attempt(form.login(), Secret.text(form.password()), request) : Optional.empty();
		if (person.isEmpty()) {
			errors.reject("security.login.failed");
			return Forms.again(PAGE, model, "form", form, new SignInForm(null, null, null, null), errors);
		}
		return new ModelAndView("redirect:" + home(person.get(), form));
	}

	@PostMapping("/logout")
	String signOut(HttpServletRequest request, RedirectAttributes redirect) {
		this.signIn.end(request, "signin.ended");
		return "redirect:/login?out";
	}

	@PostMapping("/exit")
	String leaveQuickly(HttpServletRequest request) {
		this.signIn.end(request, "signin.left");
		return "redirect:/calendar";
	}

	/** An admin's first page is the staff, everybody else's is Today. */
	static String home(SignedIn person, SignInForm form) {
		return OwnPath.or(form.to(), (person.account().role() == Role.ADMIN) ? "/admin/staff" : "/");
	}

}
