package kz.senim.security.web;

import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.kept.FormTokens;
import kz.senim.security.kept.KeptForm;
import kz.senim.security.kept.KeptForms;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form came with the token of a sign-in that has ended, or of another one: nothing is
 * done, and nothing that was typed is lost. The same person gets the text back at once or
 * after signing in; another person never does.
 */
@Controller
class EndedController {

	static final String PATH = "/login/ended";

	private final FormTokens tokens;

	private final KeptForms kept;

	private final SignIn signIn;

	EndedController(FormTokens tokens, KeptForms kept, SignIn signIn) {
		this.tokens = tokens;
		this.kept = kept;
		this.signIn = signIn;
	}

	@RequestMapping(PATH)
	ModelAndView ended(HttpServletRequest request, HttpServletResponse response) {
		if (request.getDispatcherType() != DispatcherType.FORWARD) {
			throw new NotFound("only after a refused form");
		}
		String path = path(request);
		if (path.startsWith("/invite/") || path.startsWith("/reset/")) {
			return new ModelAndView("redirect:" + OwnPath.or(path, "/login"));
		}
		return switch (path) {
			case "/logout" -> leave(request, "/login?out");
			case "/exit" -> leave(request, "/calendar");
			case "/login", "/login/factor", "/login/passkey", "/session/confirm" -> signInAgain(request);
			default -> keep(request);
		};
	}

	/** Leaving works also from a page of yesterday. */
	private ModelAndView leave(HttpServletRequest request, String target) {
		this.signIn.end(request, "signin.ended");
		return new ModelAndView("redirect:" + target);
	}

	/** The form was sent twice, or its cookie is gone. */
	private ModelAndView signInAgain(HttpServletRequest request) {
		SignInForm form = new SignInForm(null, null, request.getParameter("to"), request.getParameter("kept"), null,
				null);
		SignedIn person = SignedIn.current();
		if (person == null) {
			return page(form);
		}
		return this.kept.open(form.kept(), person.id())
			.map(EndedController::again)
			.orElseGet(() -> new ModelAndView("redirect:" + WayIn.home(person, form.to())));
	}

	private ModelAndView keep(HttpServletRequest request) {
		Optional<StaffId> typist = this.tokens.typist(request);
		Optional<KeptForm> form = this.kept.read(path(request), request);
		SignedIn person = SignedIn.current();
		if (person != null) {
			return form.filter((any) -> typist.filter(person.id()::equals).isPresent())
				.map(EndedController::again)
				.orElseGet(() -> new ModelAndView("security/stale", HttpStatus.FORBIDDEN));
		}
		String sealed = typist.isPresent() ? form.map((typed) -> this.kept.seal(typed, typist.get())).orElse(null)
				: null;
		return page(new SignInForm(null, null, null, sealed, null, null));
	}

	private static ModelAndView page(SignInForm form) {
		ModelAndView page = new ModelAndView(SignInController.PAGE, "form", form);
		page.setStatus(HttpStatus.UNAUTHORIZED);
		return page;
	}

	/** What was typed, ready to be sent once more. */
	static ModelAndView again(KeptForm form) {
		return new ModelAndView("security/kept", "kept", form);
	}

	private static String path(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		return (path != null) ? path.toString().substring(request.getContextPath().length()) : "";
	}

}
