package kz.senim.client.web.file;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import kz.senim.catalog.CodeLists;
import kz.senim.shell.form.DateFormatter;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Reads typed fields and says at each what is wrong with it.
 */
final class Typed {

	private static final DateFormatter DATES = new DateFormatter();

	private final BindingResult errors;

	private final CodeLists lists;

	Typed(BindingResult errors, CodeLists lists) {
		this.errors = errors;
		this.lists = lists;
	}

	void reject(String path, String key) {
		this.errors.rejectValue(path, key);
	}

	boolean wrong() {
		return this.errors.hasErrors();
	}

	boolean wrong(String path) {
		return this.errors.hasFieldErrors(path);
	}

	/** A text that is not too long, or null. */
	@Nullable String text(String path, @Nullable String typed, int longest) {
		if (typed != null && typed.length() > longest) {
			this.errors.rejectValue(path, "client.error.tooLong", new Object[] { Map.of("max", longest) }, null);
			return null;
		}
		return typed;
	}

	/** A text that must be there; empty where it is not. */
	String needed(String path, @Nullable String typed, int longest) {
		if (typed == null) {
			reject(path, "client.error.required");
			return "";
		}
		String text = text(path, typed, longest);
		return (text != null) ? text : "";
	}

	@Nullable LocalDate date(String path, @Nullable String typed) {
		if (typed == null) {
			return null;
		}
		try {
			return DATES.parse(typed, Locale.ROOT);
		}
		catch (ParseException ex) {
			reject(path, "client.error.date");
			return null;
		}
	}

	/** A date that must be there; the given one where it is not. */
	LocalDate date(String path, @Nullable String typed, LocalDate otherwise) {
		LocalDate date = date(path, typed);
		if (date == null && typed == null) {
			reject(path, "client.error.required");
		}
		return (date != null) ? date : otherwise;
	}

	<E extends Enum<E>> @Nullable E choice(String path, @Nullable String typed, Class<E> type) {
		if (typed == null) {
			return null;
		}
		try {
			return Enum.valueOf(type, typed);
		}
		catch (IllegalArgumentException ex) {
			reject(path, "client.error.choice");
			return null;
		}
	}

	/** A choice that must be made; the given one where it is not. */
	<E extends Enum<E>> E choice(String path, @Nullable String typed, Class<E> type, E otherwise) {
		E chosen = choice(path, typed, type);
		if (chosen == null && typed == null) {
			reject(path, "client.error.required");
		}
		return (chosen != null) ? chosen : otherwise;
	}

	/** A code of a list, or null. */
	@Nullable String code(String path, @Nullable String typed, String list) {
		if (typed != null && this.lists.find(list, typed).isEmpty()) {
			reject(path, "client.error.choice");
			return null;
		}
		return typed;
	}

	/** The key of the form. */
	@Nullable UUID key(@Nullable String typed) {
		try {
			return UUID.fromString(String.valueOf(typed));
		}
		catch (IllegalArgumentException ex) {
			this.errors.reject("client.error.formKey");
			return null;
		}
	}

	@Nullable UUID id(String path, @Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			reject(path, "client.error.choice");
			return null;
		}
	}

	/** A date, or null where it is none; somebody else says so. */
	static @Nullable LocalDate quietly(@Nullable String typed) {
		try {
			return (typed != null) ? DATES.parse(typed, Locale.ROOT) : null;
		}
		catch (ParseException ex) {
			return null;
		}
	}

	static boolean ticked(@Nullable String typed) {
		return "true".equals(typed);
	}

}
