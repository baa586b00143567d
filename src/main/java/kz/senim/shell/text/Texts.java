package kz.senim.shell.text;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts by key in the language of the page; {@code msg} in templates:
 * {@code ${msg.of('client.card.days', 'n', 5)}}.
 */
@Component
public class Texts {

	private final IcuMessageSource messages;

	Texts(IcuMessageSource messages) {
		this.messages = messages;
	}

	/** The text with named arguments, given as alternating names and values. */
	public String of(String key, Object... args) {
		return in(LocaleContextHolder.getLocale(), key, args);
	}

	/** The text with named arguments. */
	public String with(String key, Map<String, ?> args) {
		return in(LocaleContextHolder.getLocale(), key, args);
	}

	/** The text in a language other than that of the page. */
	public String in(Locale locale, String key, Object... args) {
		String missing = "??" + key + "??";
		String text = this.messages.getMessage(key, args, missing, locale);
		return (text != null) ? text : missing;
	}

	/** The text of something that carries its own keys, such as a binding error. */
	public String resolve(MessageSourceResolvable resolvable) {
		return this.messages.getMessage(resolvable, LocaleContextHolder.getLocale());
	}

	/** Whether there is a text of that key in the language of the page. */
	public boolean has(String key) {
		return this.messages.has(key, LocaleContextHolder.getLocale());
	}

}
