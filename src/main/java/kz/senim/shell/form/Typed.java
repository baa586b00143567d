package kz.senim.shell.form;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Turns typed texts into values, and notes at their field those that are none. What was
 * not typed is null and no mistake.
 */
public final class Typed {

	private static final String CHOOSE = "shell.typed.choose";

	private static final int HIGHEST = 999_999;

	private final BindingResult errors;

	public Typed(BindingResult errors) {
		this.errors = errors;
	}

	/** Whether anything was wrong, here or before. */
	public boolean failed() {
		return this.errors.hasErrors();
	}

	/** Notes a mistake, unless the field has one already. */
	public void wrong(String field, String key) {
		if (!this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, key);
		}
	}

	/** The value, or null with a note that something must be chosen. */
	public <T> @Nullable T required(String field, @Nullable T value) {
		if (value == null) {
			wrong(field, CHOOSE);
		}
		return value;
	}

	/** The text, if it is not too long. */
	public @Nullable String text(String field, @Nullable String typed, int longest) {
		if (typed != null && typed.length() > longest) {
			this.errors.rejectValue(field, "shell.typed.long", new Object[] { Map.of("max", longest) }, null);
			return null;
		}
		return typed;
	}

	/** The text, which must be there; empty where it is not. */
	public String needed(String field, @Nullable String typed, int longest, String key) {
		String text = text(field, typed, longest);
		if (text == null) {
			wrong(field, key);
			return "";
		}
		return text;
	}

	/** Any whole number of up to six digits; the domain knows its limits. */
	public @Nullable Integer number(String field, @Nullable String typed) {
		return number(field, typed, 0, HIGHEST);
	}

	public @Nullable Integer number(String field, @Nullable String typed, int from, int to) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.matches("\\d{1,9}") && Integer.parseInt(typed) >= from && Integer.parseInt(typed) <= to) {
			return Integer.valueOf(typed);
		}
		this.errors.rejectValue(field, "shell.typed.number", new Object[] { Map.of("from", from, "to", to) }, null);
		return null;
	}

	public @Nullable LocalDate date(String field, @Nullable String typed) {
		try {
			return (typed != null) ? new DateFormatter().parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			wrong(field, "typeMismatch.java.time.LocalDate");
			return null;
		}
	}

	public @Nullable LocalTime time(String field, @Nullable String typed) {
		try {
			return (typed != null) ? new TimeFormatter().parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			wrong(field, "typeMismatch.java.time.LocalTime");
			return null;
		}
	}

	public @Nullable UUID uuid(String field, @Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			wrong(field, CHOOSE);
			return null;
		}
	}

	public <E extends Enum<E>> @Nullable E one(String field, @Nullable String typed, Class<E> type) {
		try {
			return (typed != null) ? Enum.valueOf(type, typed) : null;
		}
		catch (IllegalArgumentException ex) {
			wrong(field, CHOOSE);
			return null;
		}
	}

	/** Each of them once. */
	public <E extends Enum<E>> List<E> all(String field, List<String> typed, Class<E> type) {
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
