package kz.senim.diagnosis.web.edit;

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
 * Changes differences, expectations and the strategy of a conflict.
 */
@Controller
@RequestMapping("/conflicts/{conflict}")
class LinesController {

	private final LinesEditor editor;

	private final DifferencesPage differences;

	private final ExpectationsPage expectations;

	private final StrategyPage strategy;

	LinesController(LinesEditor editor, DifferencesPage differences, ExpectationsPage expectations,
			StrategyPage strategy) {
		this.editor = editor;
		this.differences = differences;
		this.expectations = expectations;
		this.strategy = strategy;
	}

	@GetMapping("/differences")
	String differences(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.differences, conflict, model);
	}

	@PostMapping("/differences")
	Object saveDifferences(@PathVariable ConflictId conflict,
			@ModelAttribute("form") DifferencesPage.@Nullable Form form, BindingResult errors,
			@RequestParam(required = false) @Nullable String then, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		return this.editor.save(this.differences, conflict, form, errors, new Sent(then, request, model, redirect));
	}

	@GetMapping("/expectations")
	String expectations(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.expectations, conflict, model);
	}

	@PostMapping("/expectations")
	Object saveExpectations(@PathVariable ConflictId conflict,
			@ModelAttribute("form") ExpectationsPage.@Nullable Form form, BindingResult errors,
			@RequestParam(required = false) @Nullable String then, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		return this.editor.save(this.expectations, conflict, form, errors, new Sent(then, request, model, redirect));
	}

	@GetMapping("/strategy")
	String strategy(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.strategy, conflict, model);
	}

	@PostMapping("/strategy")
	Object saveStrategy(@PathVariable ConflictId conflict, @ModelAttribute("form") StrategyPage.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.strategy, conflict, form, errors, new Sent(then, request, model, redirect));
	}

}
