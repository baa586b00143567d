package kz.senim.client.web.caseload;

import java.util.UUID;

import kz.senim.client.domain.caseload.SavedViews;
import kz.senim.kernel.Actor;
import kz.senim.kernel.RuleViolated;
import kz.senim.shell.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeps and forgets selections of the case-load.
 */
@Controller
class SavedViewController {

	private static final int LONGEST = 60;

	private final SavedViews views;

	SavedViewController(SavedViews views) {
		this.views = views;
	}

	@PostMapping("/clients/views")
	String keep(Actor actor, @RequestParam UUID formKey, @RequestParam(defaultValue = "") String name,
			Selection selection, RedirectAttributes redirect) {
		if (!StringUtils.hasText(name) || name.strip().length() > LONGEST) {
			throw new RuleViolated("client.view.nameMissing");
		}
		String path = this.views.keep(actor, formKey, name.strip(), Selection.query(selection.filter(null)));
		Flash.ok(redirect, "client.view.kept");
		return "redirect:" + path;
	}

	@PostMapping("/clients/views/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.views.remove(id);
		Flash.ok(redirect, "client.view.removed");
		return "redirect:/clients";
	}

}
