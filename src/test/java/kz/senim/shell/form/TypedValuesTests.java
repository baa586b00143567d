package kz.senim.shell.form;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedValuesTests {

	private static final Locale RU = Locale.forLanguageTag("ru");

	@ParameterizedTest
	@ValueSource(strings = { "23.11.2026", "23.11.26", " 23,11,2026 ", "23/11/2026", "2026-11-23" })
	void readsDatesAsPeopleTypeThem(String typed) throws ParseException {
		assertThat(new DateFormatter().parse(typed, RU)).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void takesAShortYearFarAheadForThePast() throws ParseException {
		assertThat(new DateFormatter().parse("7.3.87", RU)).isEqualTo(LocalDate.of(1987, 3, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.02.2026", "11.23.2026", "23.11", "завтра", "23.11.20261" })
	void refusesWhatIsNoDate(String typed) {
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> new DateFormatter().parse(typed, RU));
	}

	@Test
	void readsTimesAsPeopleTypeThem() {
		assertThat(Stream.of("9:05", "09.05", "0905", "09:05:00").map(TypedValuesTests::time))
			.containsOnly(LocalTime.of(9, 5));
		assertThat(time("9")).isEqualTo(LocalTime.of(9, 0));
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> new TimeFormatter().parse("25:00", RU));
	}

	@Test
	void storesNoControlCharactersNorHalvesOfPairs() {
		assertThat(List.of("Әсел 👋", "a\nb\tc")).allMatch(TextEditor::storable);
		assertThat(List.of("a\u0000", "\uD83D", "\uDC4Bx", "\u0007", "\uFFFF")).noneMatch(TextEditor::storable);
	}

	@Test
	void marksTheWordsThatDiffer() {
		assertThat(WordDiff.marked("до 30 ноября; на руках", "до конца месяца; на руках")).containsExactly(
				new WordDiff.Bit("до ", false), new WordDiff.Bit("30", true), new WordDiff.Bit(" ", false),
				new WordDiff.Bit("ноября;", true), new WordDiff.Bit(" на руках", false));
	}

	private static LocalTime time(String typed) {
		try {
			return new TimeFormatter().parse(typed, RU);
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
