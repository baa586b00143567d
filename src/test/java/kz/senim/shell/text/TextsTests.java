package kz.senim.shell.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private final Texts texts = new Texts(new IcuMessageSource());

	private final Formats formats = new Formats();

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void countsByThePluralRulesOfEachLanguage() {
		speak("ru");
		assertThat(List.of(1L, 3L, 11L, 21L).stream().map((n) -> this.texts.of("shell.form.errors", "n", n)))
			.containsExactly("Проверьте 1 поле, остальное сохранено", "Проверьте 3 поля, остальное сохранено",
					"Проверьте 11 полей, остальное сохранено", "Проверьте 21 поле, остальное сохранено");
		speak("kk");
		assertThat(this.texts.of("shell.form.errors", "n", 5)).isEqualTo("5 өрісті тексеріңіз, қалғаны сақталды");
		speak("en");
		assertThat(this.texts.with("shell.form.errors", Map.of("n", 1))).isEqualTo("Check 1 field, the rest is kept");
	}

	@Test
	void showsAMissingTextInsteadOfAnotherLanguage() {
		speak("kk");
		assertThat(this.texts.of("shell.no.such.text")).isEqualTo("??shell.no.such.text??");
	}

	@Test
	void hasTheSameKeysInAllLanguages() {
		Set<String> russian = MessageFiles.load("ru").keySet();

		assertThat(MessageFiles.load("kk").keySet()).isEqualTo(russian);
		assertThat(MessageFiles.load("en").keySet()).isEqualTo(russian);
	}

	@Test
	void writesDatesAndNumbersAsPeopleDo() {
		Instant evening = Instant.parse("2026-11-22T19:30:00Z");
		LocalDate day = LocalDate.of(2026, 11, 23);
		speak("ru");
		assertThat(this.formats.dateTime(evening)).isEqualTo("23.11.2026, 00:30");
		assertThat(this.formats.day(day)).isEqualTo("23\u00A0ноября");
		assertThat(this.formats.number(12345.5)).isEqualTo("12\u00A0345,5");
		assertThat(this.formats.initials("Үлгібаева", "Әсел", "Мысалқызы")).isEqualTo("Үлгібаева\u00A0Ә.\u00A0М.");
		speak("kk");
		assertThat(this.formats.day(day)).isEqualTo("23\u00A0қараша");
		speak("en");
		assertThat(this.formats.date(day)).isEqualTo("23\u00A0Nov\u00A02026");
		assertThat(this.formats.number(12345.5)).isEqualTo("12,345.5");
	}

	private static void speak(String language) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
	}

}
