package kz.senim.staff.web;

import kz.senim.staff.domain.SystemFacts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The installation at a glance.
 */
@Controller
class SystemController {

	private final SystemFacts facts;

	SystemController(SystemFacts facts) {
		this.facts = facts;
	}

	@GetMapping("/admin/system")
	String system(Model model) {
		model.addAttribute("facts", this.facts.read());
		return "staff/system";
	}

}
