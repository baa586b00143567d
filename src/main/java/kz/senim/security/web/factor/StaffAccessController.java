package kz.senim.security.web.factor;

import java.util.Map;

import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.factor.Factors;
import kz.senim.security.session.SignInNotes;
import kz.senim.shell.Flash;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffSessions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a member of the staff is signed in and by which factors, for an admin.
 */
@Controller
@RequestMapping("/admin/staff/{id}/access")
class StaffAccessController {

	private final StaffDirectory directory;

	private final StaffSessions sessions;

	private final Factors factors;

	private final SignInNotes notes;

	StaffAccessController(StaffDirectory directory, StaffSessions sessions, Factors factors, SignInNotes notes) {
		this.directory = directory;
		this.sessions = sessions;
		this.factors = factors;
		this.notes = notes;
	}

	@GetMapping
	String show(@PathVariable StaffId id, Model model) {
		model.addAttribute("person", this.directory.get(id));
		model.addAttribute("sessions", this.sessions.of(id));
		model.addAttribute("state", this.factors.of(id));
		return "security/access";
	}

	@PostMapping("/end")
	String end(@PathVariable StaffId id, @RequestParam String key, RedirectAttributes redirect) {
		this.directory.get(id);
		this.sessions.end(id, key);
		this.notes.write("staff.session.ended", Map.of("staff", id.toString()));
		Flash.ok(redirect, "security.access.ended");
		return "redirect:/admin/staff/" + id + "/access";
	}

	@StepUp
	@PostMapping("/factors")
	String takeOff(@PathVariable StaffId id, RedirectAttributes redirect) {
		this.directory.get(id);
		this.factors.takeOff(id);
		Flash.ok(redirect, "security.access.takenOff");
		return "redirect:/admin/staff/" + id + "/access";
	}

}
