package kz.senim.resource.web.hours;

import java.util.Map;

import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Reads hours with one decimal, and money.
 */
final class HoursTyped {

	private static final int MOST_MONEY = 999_999_999;

	private HoursTyped() {
	}

	/** Hours such as 2,5; null with a note where there are none. */
	static @Nullable Double hours(Typed typed, BindingResult errors, String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return typed.required(field, null);
		}
		String plain = text.strip().replace(',', '.');
		if (plain.matches("\\d{1,4}(\\.\\d)?") && Double.parseDouble(plain) <= DecisionForm.MOST) {
			return Double.valueOf(plain);
		}
		refuse(errors, field, DecisionForm.MOST);
		return null;
	}

	/** Whole tenge, spaces allowed; null where nothing was typed. */
	static @Nullable Long money(BindingResult errors, String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String plain = text.replaceAll("[\\s\u00A0\u202F]", "");
		if (plain.matches("\\d{1,9}")) {
			return Long.valueOf(plain);
		}
		refuse(errors, field, MOST_MONEY);
		return null;
	}

	private static void refuse(BindingResult errors, String field, int most) {
		errors.rejectValue(field, "resource.error.amount", new Object[] { Map.of("max", most) }, null);
	}

}
