package kz.senim.contact.web;

import kz.senim.contact.domain.desk.ContactDesk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Asks with whom the contact was.
 */
@Controller
class ContactChooserController {

	private final ContactDesk desk;

	ContactChooserController(ContactDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/contacts/new")
	String choose(Model model) {
		model.addAttribute("recent", this.desk.recent());
		return "contact/choose";
	}

}
