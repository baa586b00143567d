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
 * Changes parties, restricted rights and causes.
 */
@Controller
@RequestMapping("/conflicts/{conflict}")
class LinesEditController {

	private final ColumnEditor editor;

	private final PartiesColumn parties;

	private final RightsColumn rights;

	private final CausesColumn causes;

	LinesEditController(ColumnEditor editor, PartiesColumn parties, RightsColumn rights, CausesColumn causes) {
		this.editor = editor;
		this.parties = parties;
		this.rights = rights;
		this.causes = causes;
	}

	@GetMapping("/parties")
	String parties(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.parties, conflict, model);
	}

	@PostMapping("/parties")
	Object saveParties(@PathVariable ConflictId conflict, @ModelAttribute("form") PartiesColumn.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.parties, conflict, form, errors, new Sent(then, request, model, redirect));
	}

	@GetMapping("/rights")
	String rights(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.rights, conflict, model);
	}

	@PostMapping("/rights")
	Object saveRights(@PathVariable ConflictId conflict, @ModelAttribute("form") RightsColumn.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.rights, conflict, form, errors, new Sent(then, request, model, redirect));
	}

	@GetMapping("/causes")
	String causes(@PathVariable ConflictId conflict, Model model) {
		return this.editor.open(this.causes, conflict, model);
	}

	@PostMapping("/causes")
	Object saveCauses(@PathVariable ConflictId conflict, @ModelAttribute("form") CausesColumn.@Nullable Form form,
			BindingResult errors, @RequestParam(required = false) @Nullable String then, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return this.editor.save(this.causes, conflict, form, errors, new Sent(then, request, model, redirect));
	}

}
