package kz.senim.security.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.security.limit.Throttle;
import kz.senim.security.limit.What;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Secret;
import kz.senim.staff.PasswordLinks;
import kz.senim.staff.PasswordLinks.Purpose;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One-time links: choose a password, then sign in with it. The page never says whose
 * account it is.
 */
@Controller
class LinkController {

	private static final String PAGE = "security/link";

	private final PasswordLinks links;

	private final Throttle throttle;

	LinkController(PasswordLinks links, Throttle throttle) {
		this.links = links;
		this.throttle = throttle;
	}

	@GetMapping({ "/invite/{secret}", "/reset/{secret}" })
	ModelAndView open(@PathVariable String secret, HttpServletRequest request) {
		return opens(secret, request) ? new ModelAndView(PAGE, "form", PasswordForm.blank()) : dead();
	}

	@PostMapping({ "/invite/{secret}", "/reset/{secret}" })
	ModelAndView choose(@PathVariable String secret, HttpServletRequest request,
			@ModelAttribute("form") @Nullable PasswordForm form, BindingResult errors, Model model) {
		if (!opens(secret, request)) {
			return dead();
		}
		String password = (form != null) ? Secret.text(form.password()) : null;
		if (form == null || password == null || form.repeated() == null) {
			return again(errors, model, "staff.password.short");
		}
		if (!form.password().equals(form.repeated())) {
			return again(errors, model, "security.link.differs");
		}
		try {
			this.links.choose(purpose(request), secret, password);
			return new ModelAndView("redirect:/login?fresh");
		}
		catch (RuleViolated refusal) {
			return again(errors, model, refusal.key());
		}
		catch (NotFound used) {
			return dead();
		}
	}

	/** A link that does not open counts as a guess. */
	private boolean opens(String secret, HttpServletRequest request) {
		Throttle.Guess guess = this.throttle.guess(What.LINK, null, request);
		boolean opens = this.links.works(purpose(request), secret);
		if (opens) {
			guess.right();
		}
		return opens;
	}

	private static ModelAndView again(BindingResult errors, Model model, String key) {
		errors.rejectValue("password", key);
		return Forms.again(PAGE, model, "form", PasswordForm.blank(), PasswordForm.blank(), errors);
	}

	private static Purpose purpose(HttpServletRequest request) {
		return request.getServletPath().startsWith("/invite/") ? Purpose.INVITATION : Purpose.RESET;
	}

	private static ModelAndView dead() {
		return new ModelAndView("security/dead", HttpStatus.NOT_FOUND);
	}

}
