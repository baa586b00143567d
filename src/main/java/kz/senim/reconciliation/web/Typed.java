package kz.senim.reconciliation.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.form.TimeFormatter;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Turns typed texts into values, and notes at their field those that are none.
 */
final class Typed {

	private static final int LONGEST_NUMBER = 6;

	private final BindingResult errors;

	Typed(BindingResult errors) {
		this.errors = errors;
	}

	void wrong(String field, String key) {
		if (!this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, key);
		}
	}

	/** The value, or null with a note that something must be chosen. */
	<T> @Nullable T required(String field, @Nullable T value) {
		if (value == null) {
			wrong(field, "reconciliation.error.choose");
		}
		return value;
	}

	@Nullable String text(String field, @Nullable String typed, int longest) {
		if (typed != null && typed.length() > longest) {
			this.errors.rejectValue(field, "reconciliation.error.long", new Object[] { Map.of("max", longest) }, null);
			return null;
		}
		return typed;
	}

	@Nullable Integer number(String field, @Nullable String typed, int highest) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.length() <= LONGEST_NUMBER && typed.matches("\\d+") && Integer.parseInt(typed) <= highest) {
			return Integer.valueOf(typed);
		}
		this.errors.rejectValue(field, "reconciliation.error.number", new Object[] { Map.of("max", highest) }, null);
		return null;
	}

	@Nullable LocalDate date(String field, @Nullable String typed) {
		try {
			return (typed != null) ? new DateFormatter().parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			wrong(field, "typeMismatch.java.time.LocalDate");
			return null;
		}
	}

	@Nullable LocalTime time(String field, @Nullable String typed) {
		try {
			return (typed != null) ? new TimeFormatter().parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			wrong(field, "typeMismatch.java.time.LocalTime");
			return null;
		}
	}

	@Nullable UUID uuid(String field, @Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			wrong(field, "reconciliation.error.choose");
			return null;
		}
	}

	<E extends Enum<E>> @Nullable E one(String field, @Nullable String typed, Class<E> type) {
		try {
			return (typed != null) ? Enum.valueOf(type, typed) : null;
		}
		catch (IllegalArgumentException ex) {
			wrong(field, "reconciliation.error.choose");
			return null;
		}
	}

	<E extends Enum<E>> List<E> all(String field, List<String> typed, Class<E> type) {
		List<E> known = new ArrayList<>();
		for (String one : typed) {
			E value = one(field, one, type);
			if (value != null && !known.contains(value)) {
				known.add(value);
			}
		}
		return known;
	}

}
