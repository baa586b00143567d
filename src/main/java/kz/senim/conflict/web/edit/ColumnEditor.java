package kz.senim.conflict.web.edit;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.conflict.reading.Workbench;
import kz.senim.conflict.reading.Workbench.OpenedSheet;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Flat;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens and saves any column. The page carries what stood there when it was opened, so
 * that a save on a record that changed elsewhere goes through where the column itself is
 * untouched, and else shows mine, theirs and the base.
 */
@Component
class ColumnEditor {

	static final String FORM = "form";

	private final Workbench workbench;

	ColumnEditor(Workbench workbench) {
		this.workbench = workbench;
	}

	<F extends Record & ColumnForm> String open(Column<F> column, ConflictId conflict, Model model) {
		OpenedSheet opened = this.workbench.sheet(conflict);
		F form = column.of(opened.sheet());
		model.addAttribute(FORM, form);
		prepare(column, opened, Flat.of(form), model);
		return "conflict/" + column.name();
	}

	<F extends Record & ColumnForm> Object save(Column<F> column, ConflictId conflict, @Nullable F form,
			BindingResult errors, Sent sent) {
		Map<String, String> base = Flat.base(sent.request);
		if (form != null && sent.then != null && sent.then.startsWith("add-")) {
			sent.model.addAttribute(FORM, form.withLine(sent.then.substring("add-".length())));
			prepare(column, this.workbench.sheet(conflict), base, sent.model);
			return "conflict/" + column.name();
		}
		if (form != null && saved(column, conflict, form, errors, base)) {
			Flash.ok(sent.redirect, "conflict.flash.saved");
			return "redirect:/conflicts/" + conflict;
		}
		prepare(column, this.workbench.sheet(conflict), base, sent.model);
		return Forms.again("conflict/" + column.name(), sent.model, FORM, form, column.blank(), errors);
	}

	private <F extends Record & ColumnForm> boolean saved(Column<F> column, ConflictId conflict, F form,
			BindingResult errors, Map<String, String> base) {
		Typed typed = new Typed(errors);
		Column.Saving saving = column.read(conflict, form, typed);
		String version = form.version();
		if (version == null || !version.matches("\\d{1,18}")) {
			errors.reject("conflict.error.version");
		}
		if (typed.failed() || version == null) {
			return false;
		}
		try {
			save(column, conflict, form, base, saving, Long.parseLong(version));
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private <F extends Record & ColumnForm> void save(Column<F> column, ConflictId conflict, F form,
			Map<String, String> base, Column.Saving saving, long version) {
		try {
			saving.at(version);
		}
		catch (StaleVersion ex) {
			OpenedSheet now = this.workbench.sheet(conflict);
			List<Difference> differences = Flat.differences(Flat.of(form), Flat.of(column.of(now.sheet())), base,
					"conflict.field.");
			long current = now.sheet().ref().version();
			if (!differences.isEmpty()) {
				throw new StaleVersion(current, differences);
			}
			saving.at(current);
		}
	}

	private static <F extends Record & ColumnForm> void prepare(Column<F> column, OpenedSheet opened,
			Map<String, String> base, Model model) {
		model.addAttribute("client", opened.client());
		model.addAttribute("sheet", opened.sheet());
		model.addAttribute("base", base);
		column.prepare(opened.sheet(), model);
	}

	/** What came with the form. */
	record Sent(@Nullable String then, HttpServletRequest request, Model model, RedirectAttributes redirect) {
	}

}
