package kz.senim.security.web;

import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.NotFound;
import kz.senim.security.limit.Throttle;
import kz.senim.security.limit.What;
import kz.senim.security.passkey.Passkeys;
import kz.senim.security.session.SecondStep;
import kz.senim.security.session.SignedIn;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The second step of the sign-in, and the passkey that needs no other.
 */
@Controller
class SecondStepController {

	private final SecondStep step;

	private final Passkeys passkeys;

	private final WayIn wayIn;

	private final Throttle throttle;

	SecondStepController(SecondStep step, Passkeys passkeys, WayIn wayIn, Throttle throttle) {
		this.step = step;
		this.passkeys = passkeys;
		this.wayIn = wayIn;
		this.throttle = throttle;
	}

	@GetMapping("/login/factor")
	ModelAndView ask(@ModelAttribute("step") StepForm form, HttpServletRequest request) {
		SignedIn person = SignedIn.current();
		if (person != null) {
			return new ModelAndView("redirect:" + WayIn.home(person, form.to()));
		}
		return this.step.isOpen(request) ? new ModelAndView(StepForm.PAGE) : new ModelAndView("redirect:/login");
	}

	@PostMapping("/login/factor")
	ModelAndView prove(@ModelAttribute("step") @Nullable StepForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		StepForm given = Objects.requireNonNullElseGet(form, StepForm::blank);
		if (!this.step.isOpen(request)) {
			ModelAndView page = new ModelAndView(SignInController.PAGE, "form", given.first());
			page.setStatus(HttpStatus.UNAUTHORIZED);
			return page;
		}
		Optional<SignedIn> person = this.step.code(given.code(), request);
		if (person.isPresent()) {
			return this.wayIn.of(person.get(), given.wish(), request, response);
		}
		errors.reject("security.step.failed");
		return Forms.again(StepForm.PAGE, model, "step", given.wayOn(), StepForm.blank(), errors);
	}

	@PostMapping("/login/passkey")
	ModelAndView passkey(@ModelAttribute("step") @Nullable StepForm form, HttpServletRequest request,
			HttpServletResponse response) {
		StepForm given = Objects.requireNonNullElseGet(form, StepForm::blank);
		return this.step.passkey(given.credential(), request)
			.map((person) -> this.wayIn.of(person, given.wish(), request, response))
			.orElseGet(() -> unknownPasskey(given));
	}

	@PostMapping(path = "/login/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String question(HttpServletRequest request) {
		this.throttle.guess(What.PASSKEY, null, request);
		return this.passkeys.question(request).orElseThrow(() -> new NotFound("passkeys at this address"));
	}

	private static ModelAndView unknownPasskey(StepForm given) {
		ModelAndView page = new ModelAndView(SignInController.PAGE, "form", given.first()).addObject("passkeyFailed",
				true);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
