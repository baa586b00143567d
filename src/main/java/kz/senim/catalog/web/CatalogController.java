package kz.senim.catalog.web;

import kz.senim.catalog.domain.CatalogView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * All lists, and one list with its codes.
 */
@Controller
class CatalogController {

	private final CatalogView catalog;

	CatalogController(CatalogView catalog) {
		this.catalog = catalog;
	}

	@GetMapping("/admin/catalog")
	String lists(Model model) {
		model.addAttribute("lists", this.catalog.lists());
		return "catalog/lists";
	}

	@GetMapping("/admin/catalog/{list}")
	String list(@PathVariable String list, Model model) {
		model.addAttribute("detail", this.catalog.list(list));
		return "catalog/list";
	}

}
