package kz.senim.security.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.Role;
import kz.senim.security.kept.FormTokens;
import kz.senim.security.kept.KeptForm;
import kz.senim.security.kept.KeptForms;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignedIn;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
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

	private final KeptForms kept;

	private final FormTokens tokens;

	SignInController(SignIn signIn, KeptForms kept, FormTokens tokens) {
		this.signIn = signIn;
		this.kept = kept;
		this.tokens = tokens;
	}

	@GetMapping("/login")
	ModelAndView page(@ModelAttribute("form") SignInForm form) {
		SignedIn person = SignedIn.current();
		return (person != null) ? new ModelAndView("redirect:" + home(person, form)) : new ModelAndView(PAGE);
	}

	@PostMapping("/login")
	ModelAndView signIn(@ModelAttribute("form") @Nullable SignInForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (form != null && form.language() != null) {
			return new ModelAndView(PAGE);
		}
		SignedIn person = (form != null)
				? this.signIn.attempt(form.login(), Secret.text(form.password()), request).orElse(null) : null;
		if (form == null || person == null) {
			errors.reject("security.login.failed");
			return Forms.again(PAGE, model, "form", form, SignInForm.blank(), errors);
		}
		this.signIn.speaks(person, form.lang());
		Optional<KeptForm> typed = this.kept.open(form.kept(), person.id());
		if (typed.isEmpty()) {
			return new ModelAndView("redirect:" + home(person, form));
		}
		SecurityContextHolder.setContext(new SecurityContextImpl(person.authentication()));
		this.tokens.renew(request, response);
		return EndedController.again(typed.get());
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

	/** An admin's first page is the staff, everybody else's is Today. */
	static String home(SignedIn person, SignInForm form) {
		return OwnPath.or(form.to(), (person.account().role() == Role.ADMIN) ? "/admin/staff" : "/");
	}

}
