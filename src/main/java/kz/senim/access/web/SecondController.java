package kz.senim.access.web;

import java.util.List;
import java.util.UUID;

import kz.senim.access.domain.review.GlassRow;
import kz.senim.access.domain.review.SecondDesk;
import kz.senim.kernel.StepUp;
import kz.senim.shell.Flash;
import kz.senim.staff.StaffDirectory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks a person named on a restricted file to open it to a colleague.
 */
@Controller
@RequestMapping("/access/seconds/{glass}")
class SecondController {

	private final SecondDesk desk;

	private final StaffDirectory staff;

	SecondController(SecondDesk desk, StaffDirectory staff) {
		this.desk = desk;
		this.staff = staff;
	}

	@GetMapping
	String show(@PathVariable UUID glass, Model model) {
		GlassRow row = this.desk.open(glass);
		model.addAttribute("glass", row);
		model.addAttribute("names",
				this.staff.byId((row.second() != null) ? List.of(row.opener(), row.second()) : List.of(row.opener())));
		return "access/second";
	}

	@PostMapping("/yes")
	@StepUp
	String confirm(@PathVariable UUID glass, RedirectAttributes redirect) {
		this.desk.confirm(glass);
		Flash.ok(redirect, "access.flash.confirmed");
		return "redirect:/access/seconds/" + glass;
	}

	@PostMapping("/no")
	String refuse(@PathVariable UUID glass, RedirectAttributes redirect) {
		this.desk.refuse(glass);
		Flash.ok(redirect, "access.flash.refused");
		return "redirect:/access/seconds/" + glass;
	}

}
