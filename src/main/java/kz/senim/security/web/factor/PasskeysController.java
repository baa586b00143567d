package kz.senim.security.web.factor;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StepUp;
import kz.senim.security.factor.Factors;
import kz.senim.security.passkey.PasskeyRows.Passkey;
import kz.senim.security.passkey.Passkeys;
import kz.senim.security.session.SignInSession;
import kz.senim.security.session.SignedIn;
import kz.senim.shell.Flash;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own passkeys.
 */
@Controller
@StepUp
@RequestMapping("/profile/factors/passkeys")
class PasskeysController {

	private final Passkeys passkeys;

	private final Factors factors;

	private final SignInSession sessions;

	private final Texts texts;

	PasskeysController(Passkeys passkeys, Factors factors, SignInSession sessions, Texts texts) {
		this.passkeys = passkeys;
		this.factors = factors;
		this.sessions = sessions;
		this.texts = texts;
	}

	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String invitation(HttpServletRequest request) {
		SignedIn person = SignedIn.require();
		return this.passkeys.invitation(person.id(), person.account().login(), request)
			.orElseThrow(() -> new NotFound("passkeys at this address"));
	}

	@PostMapping
	ModelAndView keep(@ModelAttribute("passkey") @Nullable PasskeyForm form, HttpServletRequest request) {
		SignedIn person = SignedIn.require();
		String name = (form != null) ? form.nameOr(this.texts.of("security.passkey.unnamed")) : "";
		Passkey made = this.passkeys
			.made(person.id(), person.account().login(), name, (form != null) ? form.credential() : null, request)
			.orElseThrow(() -> new RuleViolated("security.passkey.notMade"));
		List<String> codes = this.factors.keepPasskey(person.id(), made);
		this.sessions.given("PASSKEY", request);
		return FactorsController.codesOr(codes);
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.factors.removePasskey(SignedIn.require().id(), id);
		Flash.ok(redirect, "security.factors.removed");
		return "redirect:" + FactorsController.PATH;
	}

}
