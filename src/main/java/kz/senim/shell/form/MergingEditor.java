package kz.senim.shell.form;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.shell.Flash;
import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens and saves pages that each change one part of a record. A page carries what stood
 * there when it was opened, so that a save on a record that changed elsewhere goes
 * through where that part is untouched, and else shows mine, theirs and the base.
 *
 * @param <I> id of the record
 * @param <O> the record as opened
 */
public abstract class MergingEditor<I, O> {

	private static final String FORM = "form";

	private final Words words;

	protected MergingEditor(Words words) {
		this.words = words;
	}

	/** The record as it stands now; leaves the row in the trail. */
	protected abstract O load(I id);

	protected abstract long version(O opened);

	/** What every page shows of the record. */
	protected abstract void show(O opened, Model model);

	public final <F extends Record & Form> String open(Page<I, O, F> page, I id, Model model) {
		O opened = load(id);
		F form = page.of(opened);
		model.addAttribute(FORM, form);
		prepare(page, opened, Flat.of(form), model);
		return page.view();
	}

	public final <F extends Record & Form> Object save(Page<I, O, F> page, I id, @Nullable F form, BindingResult errors,
			Sent sent) {
		Map<String, String> base = Flat.base(sent.request);
		if (form != null && sent.then != null && sent.then.startsWith("add-")) {
			sent.model.addAttribute(FORM, form.withLine(sent.then.substring("add-".length())));
			prepare(page, load(id), base, sent.model);
			return page.view();
		}
		if (form != null && saved(page, id, form, errors, base)) {
			Flash.ok(sent.redirect, this.words.saved);
			return "redirect:" + this.words.path + id;
		}
		prepare(page, load(id), base, sent.model);
		return Forms.again(page.view(), sent.model, FORM, form, page.blank(), errors);
	}

	private <F extends Record & Form> boolean saved(Page<I, O, F> page, I id, F form, BindingResult errors,
			Map<String, String> base) {
		Typed typed = new Typed(errors);
		Page.Saving saving = page.read(id, form, typed);
		String version = form.version();
		if (version == null || !version.matches("\\d{1,18}")) {
			errors.reject(this.words.noVersion);
		}
		if (typed.failed() || version == null) {
			return false;
		}
		try {
			save(page, id, form, base, saving, Long.parseLong(version));
			return true;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return false;
		}
	}

	private <F extends Record & Form> void save(Page<I, O, F> page, I id, F form, Map<String, String> base,
			Page.Saving saving, long version) {
		try {
			saving.at(version);
		}
		catch (StaleVersion ex) {
			O now = load(id);
			List<Difference> differences = Flat.differences(Flat.of(form), Flat.of(page.of(now)), base,
					this.words.fields);
			if (!differences.isEmpty()) {
				throw new StaleVersion(version(now), differences);
			}
			saving.at(version(now));
		}
	}

	private void prepare(Page<I, O, ?> page, O opened, Map<String, String> base, Model model) {
		show(opened, model);
		model.addAttribute("base", base);
		page.prepare(opened, model);
	}

	/**
	 * How the editor speaks.
	 *
	 * @param path of the record's page, before its id
	 * @param saved message key
	 * @param noVersion message key
	 * @param fields prefix of the message keys of the fields' labels, with its dot
	 */
	public record Words(String path, String saved, String noVersion, String fields) {
	}

	/** The form of one page; all its values are texts as typed. */
	public interface Form {

		/** The version at which the page was opened. */
		@Nullable String version();

		/** The form with one more line of a kind. */
		default Form withLine(String kind) {
			return this;
		}

	}

	/** One page: how its form is filled, drawn and saved. */
	public interface Page<I, O, F extends Record & Form> {

		/** The template. */
		String view();

		/** The form as the record stands. */
		F of(O opened);

		/** A form with nothing in it. */
		F blank();

		/** What the page offers to choose from. */
		void prepare(O opened, Model model);

		/**
		 * Understands the form.
		 * @return how to save it at a version, to be called if nothing failed
		 */
		Saving read(I id, F form, Typed typed);

		/** Saves what was understood. */
		interface Saving {

			void at(long version);

		}

	}

	/** What came with the form. */
	public record Sent(@Nullable String then, HttpServletRequest request, Model model, RedirectAttributes redirect) {
	}

}
