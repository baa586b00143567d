package kz.senim.resource.web.hours;

import java.util.UUID;

import kz.senim.resource.domain.period.HoursDesk;
import kz.senim.resource.domain.period.HoursPage;
import kz.senim.resource.domain.scene.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hours of a month across conflicts, as a proposal.
 */
@Controller
class HoursController {

	private final HoursDesk desk;

	HoursController(HoursDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/resources")
	String hours(@RequestParam(required = false) @Nullable UUID worker,
			@RequestParam(required = false) @Nullable UUID team, @RequestParam(required = false) @Nullable String month,
			Model model) {
		HoursPage page = this.desk.open(new Scope.Wish(null, null, worker, team), Months.read(month));
		model.addAttribute("page", page);
		model.addAttribute("scope", page.scene().scope());
		return "resource/hours";
	}

}
