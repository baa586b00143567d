package kz.senim.security.web.proof;

import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.NotFound;
import kz.senim.security.kept.KeptForm;
import kz.senim.security.kept.KeptForms;
import kz.senim.security.passkey.Passkeys;
import kz.senim.security.session.Proofs;
import kz.senim.security.session.SignedIn;
import kz.senim.security.web.OwnPath;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that asks the person signed in for a proof, and the way on from it.
 */
@Controller
class ProofController {

	static final String PATH = "/session/confirm";

	private final Proofs proofs;

	private final Passkeys passkeys;

	private final KeptForms kept;

	private final ProofPage page;

	ProofController(Proofs proofs, Passkeys passkeys, KeptForms kept, ProofPage page) {
		this.proofs = proofs;
		this.passkeys = passkeys;
		this.kept = kept;
		this.page = page;
	}

	@GetMapping(PATH)
	String ask(@ModelAttribute("form") ProofForm form, Model model) {
		model.addAllAttributes(this.page.ways());
		return ProofPage.VIEW;
	}

	@PostMapping(PATH)
	ModelAndView prove(@ModelAttribute("form") @Nullable ProofForm form, BindingResult errors, Model model,
			HttpServletRequest request) {
		SignedIn person = SignedIn.require();
		ProofForm given = Objects.requireNonNullElseGet(form, ProofForm::blank);
		if (!proved(person, given, request)) {
			errors.reject("security.confirm.failed");
			model.addAllAttributes(this.page.ways());
			return Forms.again(ProofPage.VIEW, model, "form", given.wayOn(), ProofForm.blank(), errors);
		}
		Optional<KeptForm> typed = this.kept.open(given.kept(), person.id());
		return typed.map((sent) -> new ModelAndView("security/confirmed", "kept", sent))
			.orElseGet(() -> new ModelAndView("redirect:" + OwnPath.or(given.to(), "/")));
	}

	@PostMapping(path = "/session/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String question(HttpServletRequest request) {
		return this.passkeys.question(request).orElseThrow(() -> new NotFound("passkeys at this address"));
	}

	private boolean proved(SignedIn person, ProofForm given, HttpServletRequest request) {
		if (StringUtils.hasText(given.credential())) {
			return this.proofs.byPasskey(person, given.credential(), request);
		}
		if (StringUtils.hasText(given.code())) {
			return this.proofs.byCode(person, given.code(), request);
		}
		return this.proofs.byPassword(person, Secret.text(given.password()), request);
	}

}
