package kz.senim.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

import kz.senim.catalog.CodeLists;
import kz.senim.shell.text.Texts;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on the screen and what people type, in one language.
 */
record Words(String language, Texts texts, CodeLists codes, Properties script) {

	static Words in(String language, Texts texts, CodeLists codes) {
		Properties script = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(Words.class.getResourceAsStream("/story/" + language + ".properties")),
				StandardCharsets.UTF_8)) {
			script.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Words(language, texts, codes, script);
	}

	/** The text of the product, with named arguments. */
	String of(String key, Object... args) {
		String text = this.texts.in(Locale.forLanguageTag(this.language), key, args);
		assertThat(text).doesNotContain("??");
		return text;
	}

	/** The label of a code. */
	String code(String list, String code) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(this.language));
		try {
			return this.codes.label(list, code);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	/** What somebody types. */
	String typed(String key) {
		return Objects.requireNonNull(this.script.getProperty(key), key);
	}

	String[] name(String key) {
		return typed(key).split("\\|", -1);
	}

	/** The text and nothing else, but for a remark that a field may stay empty. */
	Pattern whole(String text) {
		return Pattern.compile("^\\s*" + loose(text) + "(\\s+" + loose(of("shell.form.optional")) + ")?\\s*$");
	}

	/** The text at the beginning. */
	static Pattern starting(String text) {
		return Pattern.compile("^\\s*" + loose(text) + "(\\s|[,.:;(]|$)", Pattern.CASE_INSENSITIVE);
	}

	/** For the browser, which knows no quoting of whole patterns. */
	private static String loose(String text) {
		return text.strip().replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0").replaceAll("[\\s\u00a0]+", "\\\\s+");
	}

}
