package kz.senim.shell;

import java.util.Map;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A message for the next page: what has just been done.
 *
 * @param kind {@code ok}, {@code warn}, {@code err} or {@code info}
 * @param key message key
 * @param args named arguments of the message
 */
public record Flash(String kind, String key, Map<String, Object> args) implements java.io.Serializable {

	private static final String ATTRIBUTE = "flash";

	/** Says on the next page that the wish was done. */
	public static void ok(RedirectAttributes redirect, String key) {
		add(redirect, "ok", key, Map.of());
	}

	/** The same with named arguments. */
	public static void ok(RedirectAttributes redirect, String key, Map<String, Object> args) {
		add(redirect, "ok", key, args);
	}

	/** Says on the next page that something needs attention. */
	public static void warn(RedirectAttributes redirect, String key) {
		add(redirect, "warn", key, Map.of());
	}

	private static void add(RedirectAttributes redirect, String kind, String key, Map<String, Object> args) {
		redirect.addFlashAttribute(ATTRIBUTE, new Flash(kind, key, args));
	}

}
