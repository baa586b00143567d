package kz.senim.client.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KazakhOrderTests {

	private static final List<String> SURNAMES = List.of("Алиева", "Әлиева", "Бекова", "Габитова", "Ғабитова", "Ильина",
			"Касымова", "Қасымова", "Оспанова", "Өтегенова", "Усенова", "Ұлықбек", "Үсенова", "Хасенова", "Һашимова",
			"Ысқақова", "Іргебаева");

	private static final List<String> ALPHABET = List
		.of("А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я".split(" "));

	@Test
	void sortsSurnamesAsAKazakhReaderExpects() {
		assertThat(sorted(SURNAMES)).isEqualTo(SURNAMES);
	}

	@Test
	void holdsTheWholeAlphabet() {
		assertThat(sorted(ALPHABET)).isEqualTo(ALPHABET);
		assertThat(sorted(ALPHABET.stream().map((letter) -> letter.toLowerCase(Locale.ROOT)).toList()))
			.isEqualTo(ALPHABET.stream().map((letter) -> letter.toLowerCase(Locale.ROOT)).toList());
	}

	@Test
	void sortsNamesBySurnameThenGivenName() {
		PersonName first = new PersonName("Алиева", "Ясмин", null);
		PersonName second = new PersonName("Әлиева", "Айгүл", null);
		PersonName third = new PersonName("Әлиева", "Әсел", null);
		PersonName fourth = new PersonName(null, "Бота", null);

		assertThat(List.of(fourth, third, second, first).stream().sorted(KazakhOrder.NAMES)).containsExactly(first,
				second, third, fourth);
	}

	@Test
	void tellsDifferentTextsApart() {
		assertThat(KazakhOrder.TEXTS.compare("Али", "али")).isNotZero();
		assertThat(KazakhOrder.TEXTS.compare("Али", "А\u200bли")).isNotZero();
		assertThat(KazakhOrder.TEXTS.compare("Али", "Али")).isZero();
	}

	private static List<String> sorted(List<String> texts) {
		List<String> shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, new Random(20261123));
		shuffled.sort(KazakhOrder.TEXTS);
		return shuffled;
	}

}
