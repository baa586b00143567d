package kz.senim.diagnosis.web.edit;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.diagnosis.domain.DiagnosisDesk;
import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
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
 * Opens and saves any page of lines. A save on a conflict that changed elsewhere goes
 * through where these lines are untouched, and else shows mine, theirs and the base.
 */
@Component
class LinesEditor {

	private static final String FORM = "form";

	private final DiagnosisDesk desk;

	LinesEditor(DiagnosisDesk desk) {
		this.desk = desk;
	}

	<F extends Record & LinesForm> String open(LinesPage<F> page, ConflictId conflict, Model model) {
		Opened opened = this.desk.open(conflict);
		F form = page.of(opened);
		model.addAttribute(FORM, form);
		prepare(page, opened, Flat.of(form), model);
		return page.view();
	}

	<F extends Record & LinesForm> Object save(LinesPage<F> page, ConflictId conflict, @Nullable F form,
			BindingResult errors, Sent sent) {
		Map<String, String> base = Flat.base(sent.request);
		if (form != null && sent.then != null && sent.then.startsWith("add-")) {
			sent.model.addAttribute(FORM, form.withLine(sent.then.substring("add-".length())));
			prepare(page, this.desk.open(conflict), base, sent.model);
			return page.view();
		}
		if (form != null && saved(page, conflict, form, errors, base)) {
			Flash.ok(sent.redirect, "diagnosis.flash.lines");
			return "redirect:/conflicts/" + conflict;
		}
		prepare(page, this.desk.open(conflict), base, sent.model);
		return Forms.again(page.view(), sent.model, FORM, form, page.blank(), errors);
	}

	private <F extends Record & LinesForm> boolean saved(LinesPage<F> page, ConflictId conflict, F form,
			BindingResult errors, Map<String, String> base) {
		Typed typed = new Typed(errors);
		LinesPage.Saving saving = page.read(conflict, form, typed);
		String version = form.version();
		if (version == null || !version.matches("\\d{1,18}")) {
			errors.reject("diagnosis.error.version");
		}
		if (typed.failed() || version == null) {
			return false;
		}
		try {
			save(page, conflict, form, base, saving, Long.parseLong(version));
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private <F extends Record & LinesForm> void save(LinesPage<F> page, ConflictId conflict, F form,
			Map<String, String> base, LinesPage.Saving saving, long version) {
		try {
			saving.at(version);
		}
		catch (StaleVersion ex) {
			Opened now = this.desk.open(conflict);
			List<Difference> differences = Flat.differences(Flat.of(form), Flat.of(page.of(now)), base,
					"diagnosis.field.");
			long current = now.sheet().ref().version();
			if (!differences.isEmpty()) {
				throw new StaleVersion(current, differences);
			}
			saving.at(current);
		}
	}

	private static <F extends Record & LinesForm> void prepare(LinesPage<F> page, Opened opened,
			Map<String, String> base, Model model) {
		model.addAttribute("sheet", opened.sheet());
		model.addAttribute("lines", opened.lines());
		model.addAttribute("base", base);
		page.prepare(opened, model);
	}

	/** What came with the form. */
	record Sent(@Nullable String then, HttpServletRequest request, Model model, RedirectAttributes redirect) {
	}

}
