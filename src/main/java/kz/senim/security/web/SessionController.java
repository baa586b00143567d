package kz.senim.security.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.security.session.SignIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What the page tells about the person in front of it: typing, or gone for so long that
 * the screen locks.
 */
@Controller
class SessionController {

	private final SignIn signIn;

	SessionController(SignIn signIn) {
		this.signIn = signIn;
	}

	/** Typing counts as activity: the request itself is the message. */
	@PostMapping("/session/keep")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep() {
	}

	/** The sign-in ends; the page goes to the password. */
	@PostMapping("/session/lock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lock(HttpServletRequest request) {
		this.signIn.end(request, "signin.ended");
	}

}
