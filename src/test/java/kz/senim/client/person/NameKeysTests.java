package kz.senim.client.person;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeysTests {

	private static final List<String> ALPHABETS = List.of("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя -'",
			"abcdefghijklmnopqrstuvwxyzəşçıäöüğñ -'");

	@Nested
	class Folded {

		@ParameterizedTest
		@CsvSource({ "Қасымова, Касымова", "ӘЛИЕВА, алиева", "Ғабитова, Габитова", "Өтегенова, Отегенова",
				"Ұлықбек, Улыкбек", "Үсенова, Усенова", "Һашимова, Хашимова", "Іргебаева, Иргебаева",
				"Нұрлаңқызы, Нурланкызы", "Алёна, Алена", "Андрей, Андреи", "Айгуль, Айгүл", "Подъячев, Подячев",
				"Римская-Корсакова, Римская Корсакова", "Д’Артаньян, ДАртанян" })
		void findsOneSpellingByTheOther(String one, String other) {
			assertThat(NameKeys.folded(one)).isEqualTo(NameKeys.folded(other));
		}

		@Test
		void foldsAsWritten() {
			assertThat(NameKeys.folded("  Қасымова  Айгүл, Бекқызы ")).isEqualTo("касымова аигул беккызы");
			assertThat(NameKeys.folded("Müller Zoë")).isEqualTo("muller zoe");
			assertThat(NameKeys.folded("Клиент 12")).isEqualTo("клиент 12");
			assertThat(NameKeys.folded("😀 -")).isEmpty();
		}

		@Test
		void takesDecomposedLetters() {
			assertThat(NameKeys.folded("Андреи\u0306 Але\u0308на")).isEqualTo("андреи алена");
		}

		@ParameterizedTest
		@CsvSource({ "Iльясова, Ільясова", "Бекhан, Бекһан", "Aйгүл, Айгүл", "Әлиeва, Әлиева", "Əлия, Әлия",
				"Caуле, Сауле", "Pахимов, Рахимов", "Аigul, Aigul", "Смaгулова-Ким, Смагулова-Ким" })
		void bringsMixedWordsBackToOneScript(String mixed, String clean) {
			assertThat(NameKeys.of(mixed)).isEqualTo(NameKeys.of(clean));
			assertThat(NameKeys.mixesScripts(mixed)).isTrue();
			assertThat(NameKeys.mixesScripts(clean)).isFalse();
		}

		@Test
		void leavesWordsOfDifferentScriptsSideBySide() {
			assertThat(NameKeys.folded("Ким Anna")).isEqualTo("ким anna");
			assertThat(NameKeys.mixesScripts("Ким Anna")).isFalse();
		}

	}

	@Nested
	class Latin {

		@ParameterizedTest
		@ValueSource(strings = { "Айгүл", "Айгуль", "Айгюль", "Aigul", "Aygul", "Aigül", "Aıgúl", "AIGUL", "Äigul" })
		void givesOneFormOfAigul(String spelling) {
			assertThat(NameKeys.latin(spelling)).isEqualTo("aigul");
		}

		@ParameterizedTest
		@CsvSource({ "Қасымова, Kassymova", "Қасымова, Qasymova", "Ғабитова, Gabitova", "Ғабитова, Ghabitova",
				"Хасенова, Khassenova", "Хасенова, Hasenova", "Жанна, Zhanna", "Жанна, Janna", "Шынар, Shynar",
				"Шынар, Şynar", "Чокан, Chokan", "Шоқан, Shoqan", "Юлия, Yuliya", "Юлия, Iuliia", "Ясмин, Yasmin",
				"Ясмин, Iasmin", "Алия, Aliya", "Әлия, Aliia", "Ерлан, Yerlan", "Ерлан, Erlan", "Николаев, Nikolayev",
				"Дмитрий, Dmitry", "Дмитрий, Dmitriy", "Щербаков, Shcherbakov", "Цой, Tsoy", "Алексей, Alexei",
				"Фёдор, Fyodor", "Фёдор, Fedor", "Өтегенова, Otegenova", "Ұлықбек, Ulykbek", "Бекхан, Bekkhan",
				"Дәурен, Dawren", "Виктория, Victoria", "Татьяна, Tatiana", "Татьяна, Tat'yana", "Исхак, Iskhak" })
		void isTheSameForCyrillicAndLatinSpellings(String cyrillic, String latin) {
			assertThat(NameKeys.latin(latin)).isEqualTo(NameKeys.latin(cyrillic));
		}

		@ParameterizedTest
		@CsvSource({ "Айгүл, Айнур", "Асель, Асет", "Касымова, Касенова", "Марат, Мұрат" })
		void keepsDifferentNamesApart(String one, String other) {
			assertThat(NameKeys.latin(one)).isNotEqualTo(NameKeys.latin(other));
		}

	}

	@Nested
	class WrongLayout {

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "ghbdtn | привет", "Rfcsvjdf | Касымова",
				"[fcty | хасен", "Ntvbhkfy | Темирлан", "Фшпгд | Aigul", "'kmpf | эльза", ",tr | бек" })
		void triesTheRussianAndTheEnglishLayoutFirst(String typed, String meant) {
			assertThat(NameKeys.layoutCandidates(typed)).first().isEqualTo(meant);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				value = { "0fcsvjdf | қасымова", "Fqu8k | Айгүл", "Айг8л | Айгүл", "2лия | әлия",
						"-тегенова | өтегенова", "5f,bnjdf | ғабитова", "@kbz | Әлия", ")fcsvjdf | Қасымова",
						"Yehkf4 | Нурлаң" })
		void takesTheDigitRowForKazakhLettersLast(String typed, String meant) {
			assertThat(NameKeys.layoutCandidates(typed)).last().isEqualTo(meant);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "870714499909", "+7 701 234-56-78", "К-2026-000412", "?!" })
		void offersNothingForNumbers(String typed) {
			assertThat(NameKeys.layoutCandidates(typed)).isEmpty();
		}

	}

	@Test
	void foldingTwiceChangesNothing() {
		Random random = new Random(20261123);
		for (int i = 0; i < 5000; i++) {
			String letters = ALPHABETS.get(i % 2);
			String text = random.ints(12, 0, letters.length())
				.mapToObj((place) -> letters.substring(place, place + 1))
				.collect(Collectors.joining());
			NameKeys keys = NameKeys.of(text);

			assertThat(NameKeys.folded(keys.folded())).isEqualTo(keys.folded());
			assertThat(NameKeys.latin(keys.latin())).isEqualTo(keys.latin());
		}
	}

	@Test
	void keysOfTheLongestNameFit() {
		String part = "щ".repeat(PersonName.MAX_LENGTH);
		NameKeys keys = NameKeys.of(new PersonName(part, part, part));

		assertThat(keys.latin()).hasSizeLessThanOrEqualTo(NameKeys.MAX_LENGTH);
	}

	@Test
	void letterCaseMakesNoDifference() {
		String name = "әбдіқаһһарұлы-ғаңөүь ёлкин щъюэя";

		assertThat(NameKeys.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NameKeys.of(name));
		assertThat(NameKeys.of("YERKEBULAN QASYM")).isEqualTo(NameKeys.of("yerkebulan qasym"));
	}

	@Test
	void foldsTheSameUnderATurkishLocale() {
		List<String> names = List.of("ИЛЬИНА", "ILYINA", "Iльина", "İLKER", "Irina", "ҚАСЫМОВА");
		List<NameKeys> expected = names.stream().map(NameKeys::of).toList();
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));

			assertThat(names.stream().map(NameKeys::of)).isEqualTo(expected);
			assertThat(NameKeys.latin("IRINA")).isEqualTo("irina");
			assertThat(NameKeys.latin("İLKER")).isEqualTo("ilker");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void takesHostileTextWithoutComplaint() {
		assertThat(NameKeys.of("\ud800\u0000\u202e'; drop table client; --").folded()).isEqualTo("drop table client");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ащ", "щю", "각", "a\u0301b", "😀а", "𝒜𝒷" })
	void cutsKeysToWhatTheColumnsHold(String piece) {
		NameKeys keys = NameKeys.of(piece.repeat(50_000));

		assertThat(keys.folded()).isNotEmpty().hasSizeLessThanOrEqualTo(NameKeys.MAX_LENGTH);
		assertThat(keys.latin()).isNotEmpty().hasSizeLessThanOrEqualTo(NameKeys.MAX_LENGTH);
		assertThat(keys.folded()).doesNotMatch(".*[\\ud800-\\udbff]$");
	}

}
