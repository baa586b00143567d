package kz.senim.look.web;

import kz.senim.kernel.Page;
import kz.senim.kernel.id.ClientId;
import kz.senim.look.domain.Look;
import kz.senim.look.domain.Looks;
import kz.senim.look.domain.Looks.ClientLooks;
import kz.senim.look.domain.Looks.OwnLooks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who has looked at a client, and what the trail says of oneself.
 */
@Controller
class LooksController {

	private final Looks looks;

	private final TrailWords words;

	LooksController(Looks looks, TrailWords words) {
		this.looks = looks;
		this.words = words;
	}

	@GetMapping("/clients/{client}/looks")
	String ofClient(@PathVariable ClientId client, @RequestParam(required = false) @Nullable String after,
			Model model) {
		ClientLooks page = this.looks.ofClient(client, after);
		show(model, page, page.page());
		model.addAttribute("first", after == null);
		return "look/client";
	}

	@GetMapping("/clients/{client}/looks/print")
	String printed(@PathVariable ClientId client, Model model) {
		ClientLooks page = this.looks.printed(client);
		show(model, page, page.page());
		return "look/print";
	}

	@GetMapping("/profile/looks")
	String own(@RequestParam(required = false) @Nullable String after, Model model) {
		OwnLooks page = this.looks.own(after);
		show(model, page, page.page());
		model.addAttribute("first", after == null);
		return "look/own";
	}

	private void show(Model model, Record page, Page<Look> looks) {
		model.addAttribute("page", page);
		model.addAttribute("lines", LookLine.fold(looks.rows()));
		model.addAttribute("words", this.words);
	}

}
