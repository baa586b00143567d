package kz.senim.client.web.search;

import java.util.UUID;

import kz.senim.client.domain.search.SearchDesk;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Limited;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

	private final SearchDesk desk;

	SearchController(SearchDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/search")
	String empty(Model model) {
		model.addAttribute("expired", false);
		return "client/search";
	}

	@PostMapping("/search")
	@Limited(Limited.Kind.SEARCH)
	String start(Actor actor, @RequestParam(defaultValue = "") String q) {
		return StringUtils.hasText(q) ? "redirect:/search/" + this.desk.start(actor, q) : "redirect:/search";
	}

	@GetMapping("/search/{run}")
	String show(@PathVariable UUID run, Model model) {
		this.desk.show(run)
			.ifPresentOrElse((found) -> model.addAttribute("found", found), () -> model.addAttribute("expired", true));
		return "client/search";
	}

}
