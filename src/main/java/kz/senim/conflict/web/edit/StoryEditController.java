package kz.senim.conflict.web.edit;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor.Sent;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes what happened, how sharp it is and the behaviour model.
 */
@Controller
@RequestMapping("/conflicts/{conflict}")
class StoryEditController {

	private final ColumnEditor editor;

	private final FactsColumn facts;

	private final AcutenessColumn acuteness;

	private final ModelColumn model;

	StoryEditController(ColumnEditor editor, FactsColumn facts, AcutenessColumn acuteness, ModelColumn model) {
		this.editor = editor;
		this.facts = facts;
		this.acuteness = acuteness;
		this.model = model;
	}

	@GetMapping("/facts")
	String facts(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.facts, conflict, model);
	}

	@PostMapping("/facts")
	Object saveFacts(@PathVariable ConflictId conflict, @ModelAttribute("form") FactsColumn.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.facts, conflict, form, errors, new Sent(then, request, model, redirect));
	}

	@GetMapping("/acuteness")
	String acuteness(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.acuteness, conflict, model);
	}

	@PostMapping("/acuteness")
	Object saveAcuteness(@PathVariable ConflictId conflict, @ModelAttribute("form") AcutenessColumn.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.acuteness, conflict, form, errors, new Sent(then, request, model, redirect));
	}

	@GetMapping("/model")
	String model(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.model, conflict, model);
	}

	@PostMapping("/model")
	Object saveModel(@PathVariable ConflictId conflict, @ModelAttribute("form") ModelColumn.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.model, conflict, form, errors, new Sent(then, request, model, redirect));
	}

}
