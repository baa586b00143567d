package kz.senim.conflict.web.form;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
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
public final class Typed {

	private final BindingResult errors;

	public Typed(BindingResult errors) {
		this.errors = errors;
	}

	public boolean failed() {
		return this.errors.hasErrors();
	}

	public void wrong(String field, String key) {
		if (!this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, key);
		}
	}

	/** The text, if it is not too long. */
	public @Nullable String text(String field, @Nullable String typed, int longest) {
		if (typed != null && typed.length() > longest) {
			this.errors.rejectValue(field, "conflict.error.long", new Object[] { Map.of("max", longest) }, null);
			return null;
		}
		return typed;
	}

	/** The text, which must be there. */
	public String needed(String field, @Nullable String typed, int longest, String key) {
		String text = text(field, typed, longest);
		if (text == null) {
			wrong(field, key);
			return "";
		}
		return text;
	}

	public @Nullable Integer number(String field, @Nullable String typed, int from, int to) {
		if (typed == null) {
			return null;
		}
		if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= from && Integer.parseInt(typed) <= to) {
			return Integer.valueOf(typed);
		}
		wrong(field, "conflict.error.number");
		return null;
	}

	public @Nullable LocalDate date(String field, @Nullable String typed) {
		try {
			return (typed != null) ? new DateFormatter().parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			wrong(field, "conflict.error.date");
			return null;
		}
	}

	public @Nullable LocalTime time(String field, @Nullable String typed) {
		try {
			return (typed != null) ? new TimeFormatter().parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			wrong(field, "conflict.error.time");
			return null;
		}
	}

	public @Nullable UUID uuid(String field, @Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			wrong(field, "conflict.error.choose");
			return null;
		}
	}

	public <E extends Enum<E>> @Nullable E one(String field, @Nullable String typed, Class<E> type) {
		try {
			return (typed != null) ? Enum.valueOf(type, typed) : null;
		}
		catch (IllegalArgumentException ex) {
			wrong(field, "conflict.error.choose");
			return null;
		}
	}

}
