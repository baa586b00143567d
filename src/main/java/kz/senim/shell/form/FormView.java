package kz.senim.shell.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.util.FieldUtils;

/**
 * What the form parts ask about a field of the surrounding {@code th:object}: what was
 * typed, what is wrong, and the ids that tie label, hint and error together.
 */
public final class FormView {

	private static final Pattern OTHER_LETTERS = Pattern.compile("[^A-Za-z0-9]+");

	private final IExpressionContext context;

	private final Texts texts;

	public FormView(IExpressionContext context, Texts texts) {
		this.context = context;
		this.texts = texts;
	}

	/** The id of a field: its path with everything but letters and digits as dashes. */
	public String id(String path) {
		return idOf(path);
	}

	/** The id of a field by its path. */
	public static String idOf(String path) {
		return "f-" + OTHER_LETTERS.matcher(path).replaceAll("-").replaceAll("-$", "");
	}

	/** What stands in the field: as typed, also if it could not be understood. */
	public String value(String path) {
		IThymeleafBindStatus status = status(path);
		if (status == null) {
			return "";
		}
		Object value = status.getValue();
		if (value instanceof Object[] all) {
			value = (all.length > 0) ? all[0] : "";
		}
		return (value != null) ? value.toString() : "";
	}

	/** The idempotency key of the form: the one it came with, else a new one. */
	public String key() {
		String typed = value("formKey");
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (!typed.isEmpty() || request == null) {
			return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
		}
		String name = "formKey:" + ((this.context instanceof ITemplateContext page)
				? System.identityHashCode(page.getSelectionTarget()) : 0);
		if (!(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof String)) {
			request.setAttribute(name, UUID.randomUUID().toString(), RequestAttributes.SCOPE_REQUEST);
		}
		return String.valueOf(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
	}

	/** All codes that are chosen in a field. */
	public List<String> values(String path) {
		IThymeleafBindStatus status = status(path);
		Object value = (status != null) ? status.getActualValue() : null;
		if (value == null) {
			value = (status != null) ? status.getValue() : null;
		}
		Stream<?> all = (value instanceof Collection<?> many) ? many.stream()
				: (value instanceof Object[] array) ? Arrays.stream(array) : Stream.ofNullable(value);
		return all.filter(Objects::nonNull).map(FormView::code).filter((code) -> !code.isEmpty()).toList();
	}

	/** Whether that code is chosen. */
	public boolean has(String path, String code) {
		return values(path).contains(code);
	}

	/** Whether something is wrong with the field. */
	public boolean wrong(String path) {
		IThymeleafBindStatus status = status(path);
		return status != null && status.isError();
	}

	/** What is wrong with the field, in the language of the page. */
	public List<String> errors(String path) {
		IThymeleafBindStatus status = status(path);
		return (status != null) ? List.of(status.getErrorMessages()) : List.of();
	}

	/** The ids of the texts that describe the field, or null. */
	public @Nullable String described(String path, @Nullable Object hint) {
		String id = id(path);
		String ids = ((hint != null) ? id + "-h " : "") + (wrong(path) ? id + "-e" : "");
		return ids.isBlank() ? null : ids.strip();
	}

	/**
	 * The choices in sight: all chosen ones, filled up to {@code top} with the first
	 * others.
	 */
	public List<Choice> shown(String path, List<Choice> items, int top) {
		List<Choice> hidden = hidden(path, items, top);
		return items.stream().filter((item) -> !hidden.contains(item)).toList();
	}

	/** The choices behind "more". */
	public List<Choice> hidden(String path, List<Choice> items, int top) {
		List<String> chosen = values(path);
		long open = Math.max(0, top - items.stream().filter((item) -> chosen.contains(item.code())).count());
		return items.stream().filter((item) -> !chosen.contains(item.code())).skip(open).toList();
	}

	/** Whether anything is wrong with the form. */
	public boolean anyWrong() {
		return !summary(null).isEmpty();
	}

	/**
	 * Everything that is wrong with the form, in the order of the fields' first error: id
	 * of the field (empty for the form as a whole) and text.
	 * @param labels prefix of the message keys of the fields' labels, or null
	 */
	public List<Wrong> summary(@Nullable String labels) {
		IThymeleafBindStatus status = FieldUtils.getBindStatus(this.context, "*{*}");
		Errors errors = (status != null) ? status.getErrors() : null;
		if (errors == null || !errors.hasErrors()) {
			return List.of();
		}
		Map<String, Wrong> all = new LinkedHashMap<>();
		errors.getGlobalErrors().forEach((error) -> {
			String text = this.texts.resolve(error);
			all.put("!" + text, new Wrong("", text));
		});
		for (FieldError error : errors.getFieldErrors()) {
			String text = label(labels, error.getField()) + this.texts.resolve(error);
			all.putIfAbsent(error.getField(), new Wrong(id(error.getField()), text));
		}
		return List.copyOf(all.values());
	}

	private String label(@Nullable String labels, String path) {
		String key = labels + "." + path.replaceAll("\\[\\d+]", "");
		return (labels != null && this.texts.has(key)) ? this.texts.of(key) + ": " : "";
	}

	private @Nullable IThymeleafBindStatus status(String path) {
		try {
			return FieldUtils.getBindStatus(this.context, "*{" + path + "}");
		}
		catch (InvalidPropertyException ex) {
			return null;
		}
	}

	private static String code(Object value) {
		return (value instanceof Enum<?> constant) ? constant.name() : value.toString();
	}

	/**
	 * One line of the error summary.
	 *
	 * @param id id of the field, empty for the form as a whole
	 * @param text what to do
	 */
	public record Wrong(String id, String text) {
	}

}
