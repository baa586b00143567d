package kz.senim.security.web.proof;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.security.kept.KeptForm;
import kz.senim.security.kept.KeptForms;
import kz.senim.security.session.Proofs;
import kz.senim.security.session.SignedIn;
import kz.senim.security.web.OwnPath;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Secret;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that asks the person signed in for a proof, and the way on from it.
 */
@Controller
@RequestMapping(ProofController.PATH)
class ProofController {

	static final String PATH = "/session/confirm";

	static final String PAGE = "security/confirm";

	private final Proofs proofs;

	private final KeptForms kept;

	ProofController(Proofs proofs, KeptForms kept) {
		this.proofs = proofs;
		this.kept = kept;
	}

	@GetMapping
	String ask(@ModelAttribute("form") ProofForm form) {
		return PAGE;
	}

	@PostMapping
	ModelAndView prove(@ModelAttribute("form") @Nullable ProofForm form, BindingResult errors, Model model,
			HttpServletRequest request) {
		SignedIn person = SignedIn.require();
		if (form == null || !this.proofs.given(person, Secret.text(form.password()), request)) {
			errors.reject("security.confirm.failed");
			return Forms.again(PAGE, model, "form", (form != null) ? form.wayOn() : null, ProofForm.blank(), errors);
		}
		Optional<KeptForm> typed = this.kept.open(form.kept(), person.id());
		return typed.map((sent) -> new ModelAndView("security/confirmed", "kept", sent))
			.orElseGet(() -> new ModelAndView("redirect:" + OwnPath.or(form.to(), "/")));
	}

}
