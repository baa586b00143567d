package kz.senim.staff.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * One's own profile.
 */
@Controller
class ProfileController {

	@GetMapping("/profile")
	String profile() {
		return "staff/profile";
	}

}
