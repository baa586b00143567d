package kz.senim.security.web.factor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StepUp;
import kz.senim.security.factor.Factors;
import kz.senim.security.factor.QrDrawing;
import kz.senim.security.session.SignInSession;
import kz.senim.security.session.SignedIn;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.vault.PersonSeal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own authenticator app and recovery codes. An offered seed travels sealed through
 * the page and is kept only when its code is right.
 */
@Controller
@RequestMapping("/profile/factors")
class FactorsController {

	static final String PATH = "/profile/factors";

	private static final String APP = "security/app";

	private static final String PURPOSE = "offered seed";

	private static final Duration OFFERED_FOR = Duration.ofMinutes(30);

	private final Factors factors;

	private final SignInSession sessions;

	private final PersonSeal seal;

	FactorsController(Factors factors, SignInSession sessions, PersonSeal seal) {
		this.factors = factors;
		this.sessions = sessions;
		this.seal = seal;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("state", this.factors.of(SignedIn.require().id()));
		return "security/factors";
	}

	@StepUp
	@GetMapping("/app")
	ModelAndView offer() {
		SignedIn person = SignedIn.require();
		String seed = Factors.newSeed();
		return new ModelAndView(APP, "app", new AppForm(null, sealed(person, seed))).addAllObjects(drawn(person, seed));
	}

	@StepUp
	@PostMapping("/app")
	ModelAndView keep(@ModelAttribute("app") @Nullable AppForm form, BindingResult errors, Model model,
			HttpServletRequest request) {
		SignedIn person = SignedIn.require();
		AppForm given = Objects.requireNonNullElseGet(form, AppForm::blank);
		String seed = (given.seed() != null) ? this.seal.open(given.seed(), person.id(), PURPOSE).orElse(null) : null;
		if (seed == null) {
			return offerAnew(person, errors, model);
		}
		try {
			List<String> codes = this.factors.keepApp(person.id(), seed, given.code());
			this.sessions.given("TOTP", request);
			return codesOr(codes);
		}
		catch (RuleViolated refusal) {
			Forms.reject(errors, refusal);
			model.addAllAttributes(drawn(person, seed));
			return Forms.again(APP, model, "app", new AppForm(null, given.seed()), AppForm.blank(), errors);
		}
	}

	/** The seed came too late or not at all: another one, with a word about it. */
	private ModelAndView offerAnew(SignedIn person, BindingResult errors, Model model) {
		String seed = Factors.newSeed();
		errors.reject("security.app.expired");
		model.addAllAttributes(drawn(person, seed));
		return Forms.again(APP, model, "app", new AppForm(null, sealed(person, seed)), AppForm.blank(), errors);
	}

	@StepUp
	@PostMapping("/app/remove")
	String remove(RedirectAttributes redirect) {
		this.factors.removeApp(SignedIn.require().id());
		Flash.ok(redirect, "security.factors.removed");
		return "redirect:" + PATH;
	}

	@StepUp
	@PostMapping("/codes")
	ModelAndView renewCodes() {
		return codesOr(this.factors.renewCodes(SignedIn.require().id()));
	}

	/** Codes are shown once: they stand in no session and no address. */
	static ModelAndView codesOr(List<String> codes) {
		return codes.isEmpty() ? new ModelAndView("redirect:" + PATH)
				: new ModelAndView("security/codes", "codes", codes);
	}

	private String sealed(SignedIn person, String seed) {
		return this.seal.seal(seed, person.id(), PURPOSE, OFFERED_FOR);
	}

	private static Map<String, Object> drawn(SignedIn person, String seed) {
		String login = person.account().login();
		return Map.of("qr", QrDrawing.of(seed, login), "groups", seed.replaceAll("(.{4})(?=.)", "$1 "), "login", login);
	}

}
