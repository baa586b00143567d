package kz.senim.conflict.web.agreement;

import java.util.List;
import java.util.Locale;

import kz.senim.conflict.reading.Workbench;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Prints an agreement in two languages.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/agreement")
class AgreementController {

	private static final List<String> KNOWN = List.of("kk", "ru", "en");

	private final Workbench workbench;

	private final Agreement agreement;

	AgreementController(Workbench workbench, Agreement agreement) {
		this.workbench = workbench;
		this.agreement = agreement;
	}

	@GetMapping
	String print(@PathVariable ConflictId conflict, @RequestParam(defaultValue = "kk") String first,
			@RequestParam(defaultValue = "ru") String second, Model model) {
		String left = KNOWN.contains(first) ? first : "kk";
		String right = KNOWN.contains(second) && !second.equals(left) ? second : ("ru".equals(left) ? "kk" : "ru");
		Workbench.OpenedSheet opened = this.workbench.sheet(conflict);
		model.addAttribute("ref", opened.sheet().ref());
		model.addAttribute("columns", List.of(this.agreement.in(Locale.forLanguageTag(left), opened.sheet()),
				this.agreement.in(Locale.forLanguageTag(right), opened.sheet())));
		return "conflict/agreement";
	}

}
