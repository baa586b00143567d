package kz.senim.shell.form;

import java.util.Optional;
import java.util.function.Function;

import kz.senim.kernel.RuleViolated;
import kz.senim.shell.Flash;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a form again with everything that was typed.
 */
public final class Forms {

	private Forms() {
	}

	/**
	 * The same page once more, with status 422.
	 * @param view the template
	 * @param model the model, with what else the page needs
	 * @param name the name of the form in the model, as in {@code th:object}
	 * @param form the bound form, null after a conversion error
	 * @param blank a form with nothing in it, so that the template finds an object
	 * @param errors what is wrong; also holds what was typed
	 */
	public static <T> ModelAndView again(String view, Model model, String name, @Nullable T form, T blank,
			BindingResult errors) {
		keep(model, name, (form != null) ? form : blank, errors);
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Hands a form to the domain, unless something is wrong with it already.
	 * @param form the bound form, null after a conversion error
	 * @param errors what is wrong; says afterwards why the domain refuses
	 * @param thanks message key for the next page
	 * @param desk does what the form asks for, and says where to go
	 * @return the redirect, or empty where the form is to be shown again
	 */
	public static <T> Optional<Object> send(@Nullable T form, BindingResult errors, RedirectAttributes redirect,
			String thanks, Function<T, String> desk) {
		if (form == null || errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			String path = desk.apply(form);
			Flash.ok(redirect, thanks);
			return Optional.of("redirect:" + path);
		}
		catch (RuleViolated ex) {
			reject(errors, ex);
			return Optional.empty();
		}
	}

	/**
	 * Puts the form and, after it, what is wrong with it into the model. The order
	 * matters: a new form would throw the errors of the old one away.
	 */
	public static void keep(Model model, String name, Object form, BindingResult errors) {
		model.addAttribute(name, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, errors);
	}

	/** Says at its field, or above the form, why the domain refuses. */
	public static void reject(BindingResult errors, RuleViolated refusal) {
		Object[] arguments = { refusal.arguments() };
		if (refusal.field() != null) {
			errors.rejectValue(refusal.field(), refusal.key(), arguments, null);
		}
		else {
			errors.reject(refusal.key(), arguments, null);
		}
	}

}
