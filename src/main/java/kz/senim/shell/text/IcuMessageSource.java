package kz.senim.shell.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Texts in ICU MessageFormat with named arguments and the plural rules of each language.
 * Arguments come as one {@code Map} or as alternating names and values. No language falls
 * back to another: a missing text is to be seen, and logged.
 */
public final class IcuMessageSource implements MessageSource {

	private static final Logger log = LoggerFactory.getLogger(IcuMessageSource.class);

	private final Map<String, Map<String, String>> patterns = new HashMap<>();

	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	public IcuMessageSource() {
		Languages.ALL.forEach((language) -> this.patterns.put(language, MessageFiles.load(language)));
	}

	/** Whether the language has a text of that key. */
	public boolean has(String key, Locale locale) {
		return pattern(key, locale) != null;
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] args, @Nullable String defaultMessage,
			@Nullable Locale locale) {
		String text = format(code, args, locale);
		return (text != null) ? text : defaultMessage;
	}

	@Override
	public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
		String text = format(code, args, locale);
		if (text == null) {
			log.warn("No text for {} in {}", code, locale);
			throw new NoSuchMessageException(code, (locale != null) ? locale : Languages.DEFAULT);
		}
		return text;
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		String[] codes = resolvable.getCodes();
		for (String code : (codes != null) ? codes : new String[0]) {
			String text = format(code, resolvable.getArguments(), locale);
			if (text != null) {
				return text;
			}
		}
		String fallback = resolvable.getDefaultMessage();
		if (fallback == null) {
			String last = (codes != null && codes.length > 0) ? codes[codes.length - 1] : "";
			log.warn("No text for {} in {}", last, locale);
			throw new NoSuchMessageException(last, (locale != null) ? locale : Languages.DEFAULT);
		}
		return fallback;
	}

	private @Nullable String pattern(String key, @Nullable Locale locale) {
		String language = Languages.nearest((locale != null) ? locale : Languages.DEFAULT).getLanguage();
		Map<String, String> texts = this.patterns.get(language);
		return (texts != null) ? texts.get(key) : null;
	}

	private @Nullable String format(String key, Object @Nullable [] args, @Nullable Locale locale) {
		String pattern = pattern(key, locale);
		if (pattern == null || pattern.indexOf('{') < 0) {
			return pattern;
		}
		Locale language = Languages.nearest((locale != null) ? locale : Languages.DEFAULT);
		MessageFormat format = this.formats.computeIfAbsent(language.getLanguage() + ':' + key,
				(any) -> new MessageFormat(pattern, ULocale.forLocale(language)));
		return ((MessageFormat) format.clone()).format(named(args));
	}

	private static Map<String, Object> named(Object @Nullable [] args) {
		Map<String, Object> named = new LinkedHashMap<>();
		if (args == null || args.length == 0) {
			return named;
		}
		if (args[0] instanceof Map<?, ?> given) {
			given.forEach((name, value) -> named.put(String.valueOf(name), value));
		}
		else if (args[0] instanceof String && args.length % 2 == 0) {
			for (int i = 0; i < args.length; i += 2) {
				named.put(String.valueOf(args[i]), args[i + 1]);
			}
		}
		return named;
	}

}
