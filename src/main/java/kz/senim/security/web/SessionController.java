package kz.senim.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignInSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Calls of the script that watches whether somebody is there.
 */
@Controller
@RequestMapping("/session")
class SessionController {

	private final SignIn signIn;

	private final SignInSession sessions;

	SessionController(SignIn signIn, SignInSession sessions) {
		this.signIn = signIn;
		this.sessions = sessions;
	}

	/**
	 * Somebody is typing: being asked is enough, as every request counts as activity. The
	 * answer says for how many seconds the sign-in can still last.
	 */
	@PostMapping("/keep")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("X-Senim-Left", Long.toString(this.sessions.left(request).toSeconds()));
	}

	/** Nobody was there for ten minutes. */
	@PostMapping("/lock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lock(HttpServletRequest request) {
		this.signIn.end(request, "signin.locked");
	}

}
