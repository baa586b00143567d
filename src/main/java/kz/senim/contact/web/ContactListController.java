package kz.senim.contact.web;

import kz.senim.contact.domain.history.ContactFilter;
import kz.senim.contact.domain.history.ContactHistory;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The contacts of a client.
 */
@Controller
class ContactListController {

	private final ContactHistory history;

	private final ContactChoices choices;

	ContactListController(ContactHistory history, ContactChoices choices) {
		this.history = history;
		this.choices = choices;
	}

	@GetMapping("/clients/{client}/contacts")
	String list(@PathVariable ClientId client, @RequestParam(required = false) @Nullable String view,
			@RequestParam(required = false) @Nullable String type,
			@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable String after, Model model) {
		ContactFilter filter = new ContactFilter(view, blank(type), blank(status));
		model.addAttribute("listed", this.history.list(client, filter, after));
		model.addAttribute("filter", filter);
		model.addAttribute("first", after == null);
		model.addAttribute("purposes", this.choices.codes("contact_purpose"));
		model.addAttribute("outcomes", this.choices.outcomes());
		return "contact/list";
	}

	private static @Nullable String blank(@Nullable String typed) {
		return (typed == null || typed.isBlank() || typed.indexOf('\0') >= 0) ? null : typed;
	}

}
