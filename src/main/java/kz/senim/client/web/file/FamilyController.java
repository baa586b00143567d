package kz.senim.client.web.file;

import java.util.List;
import java.util.UUID;

import kz.senim.catalog.CodeLists;
import kz.senim.client.domain.family.FamilyDesk;
import kz.senim.client.domain.family.FamilyLink;
import kz.senim.client.web.card.CardFrames;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Links the relatives of a client.
 */
@Controller
@RequestMapping("/clients/{client}/family")
class FamilyController {

	private static final String VIEW = "client/family";

	private final FamilyDesk desk;

	private final FileChoices choices;

	private final CodeLists lists;

	private final CardFrames frames;

	FamilyController(FamilyDesk desk, FileChoices choices, CodeLists lists, CardFrames frames) {
		this.desk = desk;
		this.choices = choices;
		this.lists = lists;
		this.frames = frames;
	}

	@GetMapping
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", new FamilyForm(null, null));
		return VIEW;
	}

	@PostMapping
	Object link(@PathVariable ClientId client, @ModelAttribute("form") @Nullable FamilyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (form != null) {
			Typed typed = new Typed(errors, this.lists);
			UUID key = typed.key(form.formKey());
			List<FamilyLink> links = RegistrationReader.family(form.family(), typed);
			if (key != null && !typed.wrong()) {
				try {
					String path = this.desk.link(key, client, links);
					Flash.ok(redirect, "client.flash.family");
					return "redirect:" + path;
				}
				catch (RuleViolated ex) {
					Forms.reject(errors, ex);
				}
			}
		}
		prepare(client, model);
		return Forms.again(VIEW, model, "form", form, new FamilyForm(null, null), errors);
	}

	@PostMapping("/{relative}/remove")
	String unlink(@PathVariable ClientId client, @PathVariable ClientId relative, RedirectAttributes redirect) {
		this.desk.unlink(client, relative);
		Flash.ok(redirect, "client.flash.family");
		return "redirect:/clients/" + client + "/family";
	}

	private void prepare(ClientId client, Model model) {
		model.addAttribute("members", this.desk.of(client));
		this.frames.put(client, null, model);
		model.addAttribute("choices", this.choices);
		model.addAttribute("relatives", this.choices.relatives());
	}

}
