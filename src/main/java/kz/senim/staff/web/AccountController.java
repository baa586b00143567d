package kz.senim.staff.web;

import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Flash;
import kz.senim.staff.domain.AccountAccess;
import kz.senim.staff.domain.StaffFiles;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Closing and opening an account, and new links.
 */
@Controller
@StepUp
@RequestMapping("/admin/staff/{id}")
class AccountController {

	private final AccountAccess access;

	private final StaffFiles files;

	AccountController(AccountAccess access, StaffFiles files) {
		this.access = access;
		this.files = files;
	}

	@GetMapping("/disable")
	String askToDisable(@PathVariable StaffId id, Model model) {
		model.addAttribute("file", this.files.get(id));
		return "staff/disable";
	}

	@PostMapping("/disable")
	String disable(@PathVariable StaffId id, @RequestParam long version, RedirectAttributes redirect) {
		this.access.disable(id, version);
		Flash.ok(redirect, "staff.flash.disabled");
		return "redirect:/admin/staff/" + id;
	}

	@PostMapping("/enable")
	String enable(@PathVariable StaffId id, @RequestParam long version, RedirectAttributes redirect) {
		this.access.enable(id, version);
		Flash.ok(redirect, "staff.flash.enabled");
		return "redirect:/admin/staff/" + id;
	}

	@PostMapping("/link")
	ModelAndView newLink(@PathVariable StaffId id, @RequestParam long version) {
		return LinkPage.show(this.access.newLink(id, version), "/admin/staff/" + id);
	}

}
