package kz.senim.resource.web;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.domain.link.AddLink;
import kz.senim.resource.domain.link.LinkDesk;
import kz.senim.resource.domain.link.LinkDesk.Ending;
import kz.senim.resource.domain.link.LinkDesk.Opened;
import kz.senim.resource.web.LinkForm.Way;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
import kz.senim.shell.text.Texts;
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
 * Notes a link of a conflict with another one, and takes it back.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/links")
class ConflictLinkController {

	private static final String NEW = "resource/link-new";

	private static final String END = "resource/link-end";

	private final LinkDesk desk;

	private final Texts texts;

	ConflictLinkController(LinkDesk desk, Texts texts) {
		this.desk = desk;
		this.texts = texts;
	}

	@GetMapping("/new")
	String open(@PathVariable ConflictId conflict, Model model) {
		prepare(conflict, model);
		model.addAttribute("form", LinkForm.BLANK);
		return NEW;
	}

	@PostMapping("/new")
	Object link(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable LinkForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null) {
			Typed typed = new Typed(errors);
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			AddLink wish = read(form, typed);
			if (key != null && !typed.failed() && done(() -> this.desk.link(key, conflict, wish), errors)) {
				Flash.ok(redirect, "resource.flash.linked");
				return "redirect:/conflicts/" + conflict;
			}
		}
		prepare(conflict, model);
		return Forms.again(NEW, model, "form", form, LinkForm.BLANK, errors);
	}

	/** What is no id is as unknown as any id that is not there. */
	private static AddLink read(LinkForm form, Typed typed) {
		UUID other = (form.other() != null && form.other().matches("[0-9a-fA-F-]{36}"))
				? typed.uuid("other", form.other()) : null;
		if (other == null) {
			typed.wrong("other", "resource.error.choose");
		}
		Way way = typed.required("way", typed.one("way", form.way(), Way.class));
		Integer strength = typed.required("strength", typed.number("strength", form.strength(), 1, 3));
		String evidence = typed.needed("evidence", form.evidence(), LinkForm.LONGEST, "resource.error.evidence");
		return new AddLink(other, way == Way.FEEDS, (strength != null) ? strength : 1, evidence);
	}

	@GetMapping("/{link}/end")
	String openEnd(@PathVariable ConflictId conflict, @PathVariable UUID link, Model model) {
		Ending ending = this.desk.openEnd(conflict, link);
		model.addAttribute("ending", ending);
		model.addAttribute("form", new EndLinkForm(Long.toString(ending.link().version()), null));
		return END;
	}

	@PostMapping("/{link}/end")
	Object end(@PathVariable ConflictId conflict, @PathVariable UUID link,
			@ModelAttribute("form") @Nullable EndLinkForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form != null) {
			Typed typed = new Typed(errors);
			Integer version = typed.required("version", typed.number("version", form.version()));
			String reason = typed.needed("reason", form.reason(), LinkForm.LONGEST, "resource.error.reason");
			if (version != null && !typed.failed()
					&& done(() -> this.desk.end(conflict, link, version, reason), errors)) {
				Flash.ok(redirect, "resource.flash.unlinked");
				return "redirect:/conflicts/" + conflict;
			}
		}
		model.addAttribute("ending", this.desk.openEnd(conflict, link));
		return Forms.again(END, model, "form", form, EndLinkForm.BLANK, errors);
	}

	private static boolean done(Runnable work, BindingResult errors) {
		try {
			work.run();
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private void prepare(ConflictId conflict, Model model) {
		Opened opened = this.desk.open(conflict);
		model.addAttribute("opened", opened);
		model.addAttribute("ways", choices("resource.link.way.", "FEEDS", "FED"));
		model.addAttribute("strengths", choices("resource.link.strength.", "1", "2", "3"));
	}

	private List<Choice> choices(String prefix, String... codes) {
		return List.of(codes).stream().map((code) -> Choice.of(code, this.texts.of(prefix + code))).toList();
	}

}
