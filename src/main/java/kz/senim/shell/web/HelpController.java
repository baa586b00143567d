package kz.senim.shell.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The list of keyboard shortcuts.
 */
@Controller
class HelpController {

	private static final List<Shortcut> KEYS = List.of(new Shortcut("Ctrl K", "search"), new Shortcut("C", "contact"),
			new Shortcut("G T", "today"), new Shortcut("G K", "clients"), new Shortcut("G R", "reviews"),
			new Shortcut("J, K", "rows"), new Shortcut("Ctrl Enter", "save"),
			new Shortcut("Ctrl Shift Enter", "saveNext"), new Shortcut("?", "help"));

	@GetMapping("/help/shortcuts")
	String shortcuts(Model model) {
		model.addAttribute("keys", KEYS);
		return "shell/shortcuts";
	}

	/**
	 * One line of the list.
	 *
	 * @param keys what to press
	 * @param does end of the message key that says what it does
	 */
	public record Shortcut(String keys, String does) {
	}

}
