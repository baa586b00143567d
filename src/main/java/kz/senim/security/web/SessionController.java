package kz.senim.security.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.security.session.SignIn;

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

	SessionController(SignIn signIn) {
		this.signIn = signIn;
	}

	/** Somebody is typing: being asked is enough, as every request counts as activity. */
	@PostMapping("/keep")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep() {
		// see above
	}

	/** Nobody was there for ten minutes. */
	@PostMapping("/lock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lock(HttpServletRequest request) {
		this.signIn.end(request, "signin.locked");
	}

}
