package kz.senim.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.MessagePattern.Part.Type;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The three languages say the same things, each by its own rules.
 */
class I18nSyncTests {

	private static final Pattern MIXED_SCRIPTS = Pattern
		.compile("\\p{IsCyrillic}\\p{IsLatin}|\\p{IsLatin}\\p{IsCyrillic}");

	/** People find their language by its own name. */
	private static final Set<String> NAMES_OF_LANGUAGES = Set.of("shell.language.ru", "shell.language.kk",
			"shell.language.en", "security.bare.languages");

	/** English may name a form by its number. */
	private static final Map<String, Set<String>> PLURALS = Map.of("ru", Set.of("one", "few", "many", "other"), "kk",
			Set.of("one", "other"), "en", Set.of("other"));

	@Test
	void filesOfAModuleHaveTheSameKeys() {
		for (String module : MessageFilesOnDisk.modules()) {
			Set<String> english = MessageFilesOnDisk.texts(module, "en").keySet();

			assertThat(MessageFilesOnDisk.texts(module, "ru").keySet()).as(module + "_ru").isEqualTo(english);
			assertThat(MessageFilesOnDisk.texts(module, "kk").keySet()).as(module + "_kk").isEqualTo(english);
		}
	}

	@Test
	void everyTextIsAPatternThatIcuReads() {
		List<String> wrong = new ArrayList<>();
		for (String language : MessageFilesOnDisk.LANGUAGES) {
			MessageFilesOnDisk.texts(language).forEach((key, text) -> {
				try {
					new MessageFormat(text, Locale.forLanguageTag(language));
				}
				catch (IllegalArgumentException ex) {
					wrong.add(language + " " + key + ": " + ex.getMessage());
				}
			});
		}

		assertThat(wrong).isEmpty();
	}

	@Test
	void translationsTakeTheSameArguments() {
		Map<String, String> english = MessageFilesOnDisk.texts("en");
		List<String> different = new ArrayList<>();
		for (String language : List.of("ru", "kk")) {
			MessageFilesOnDisk.texts(language).forEach((key, text) -> {
				Set<String> arguments = arguments(text);
				if (english.containsKey(key) && !arguments.equals(arguments(english.get(key)))) {
					different.add(language + " " + key + ": " + arguments);
				}
			});
		}

		assertThat(different).isEmpty();
	}

	@Test
	void pluralsHaveTheFormsOfTheirLanguage() {
		List<String> wrong = new ArrayList<>();
		for (String language : MessageFilesOnDisk.LANGUAGES) {
			MessageFilesOnDisk.texts(language).forEach((key, text) -> {
				for (Set<String> forms : plurals(text)) {
					if (!forms.containsAll(PLURALS.get(language))) {
						wrong.add(language + " " + key + ": " + forms);
					}
				}
			});
		}

		assertThat(wrong).isEmpty();
	}

	@Test
	void noTextIsEmptyOrHoldsAnAsciiApostrophe() {
		List<String> wrong = new ArrayList<>();
		for (String language : MessageFilesOnDisk.LANGUAGES) {
			MessageFilesOnDisk.texts(language).forEach((key, text) -> {
				if (text.isBlank() || text.indexOf('\'') >= 0) {
					wrong.add(language + " " + key);
				}
			});
		}

		assertThat(wrong).isEmpty();
	}

	@Test
	void noWordMixesLatinAndCyrillicLetters() {
		List<String> wrong = new ArrayList<>();
		for (String language : List.of("ru", "kk")) {
			MessageFilesOnDisk.texts(language).forEach((key, text) -> {
				if (MIXED_SCRIPTS.matcher(text).find()) {
					wrong.add(language + " " + key + ": " + text);
				}
			});
		}

		assertThat(wrong).isEmpty();
	}

	@Test
	void englishTextsHoldNoCyrillic() {
		List<String> wrong = new ArrayList<>();
		MessageFilesOnDisk.texts("en").forEach((key, text) -> {
			if (Pattern.compile("\\p{IsCyrillic}{2}").matcher(text).find() && !NAMES_OF_LANGUAGES.contains(key)) {
				wrong.add(key + ": " + text);
			}
		});

		assertThat(wrong).isEmpty();
	}

	private static Set<String> arguments(String text) {
		return new TreeSet<>(new MessageFormat(text, Locale.ROOT).getArgumentNames());
	}

	/** The forms of each plural in the text. */
	private static List<Set<String>> plurals(String text) {
		MessagePattern pattern = new MessagePattern(text);
		List<Set<String>> all = new ArrayList<>();
		for (int at = 0; at < pattern.countParts(); at++) {
			Part part = pattern.getPart(at);
			if (part.getType() == Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
				all.add(selectors(pattern, at));
			}
		}
		return all;
	}

	private static Set<String> selectors(MessagePattern pattern, int start) {
		Set<String> forms = new TreeSet<>();
		for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
			Part part = pattern.getPart(at);
			if (part.getType() == Type.ARG_SELECTOR) {
				forms.add(pattern.getSubstring(part));
			}
			else if (part.getType() == Type.MSG_START) {
				at = pattern.getLimitPartIndex(at);
			}
		}
		return forms;
	}

}
