package kz.senim.client.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonNameTests {

	@Test
	void isShownInFullAndWithInitialsThatNoLineBreakParts() {
		PersonName name = new PersonName("Қасымова", "Айгүл", "Бекқызы");

		assertThat(name.full()).isEqualTo("Қасымова Айгүл Бекқызы");
		assertThat(name.shortForm()).isEqualTo("Қасымова\u00a0А.\u00a0Б.");
		assertThat(name.address()).isEqualTo("Айгүл Бекқызы");
	}

	@Test
	void needsOnlyASurnameOrAGivenName() {
		assertThat(new PersonName(null, "Айгүл", null).shortForm()).isEqualTo("Айгүл");
		assertThat(new PersonName(null, "Айгүл", "Бекқызы").shortForm()).isEqualTo("Айгүл\u00a0Бекқызы");
		assertThat(new PersonName("Ким", null, null).shortForm()).isEqualTo("Ким");
		assertThat(new PersonName("Ким", null, null).address()).isEqualTo("Ким");
		assertThat(new PersonName("Ким", "Ольга", null).shortForm()).isEqualTo("Ким\u00a0О.");
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", null, "Бекқызы"));
	}

	@Test
	void abbreviatesDoubleAndTwoWordParts() {
		assertThat(new PersonName("Римская-Корсакова", "Анна-Мария", "Әлібек қызы").shortForm())
			.isEqualTo("Римская-Корсакова\u00a0А.-М.\u00a0Ә.");
	}

	@Test
	void isComposedAndHasSingleBlanks() {
		PersonName name = new PersonName("  И\u0306ылдыз ", "Али\u00a0 Хан", "");

		assertThat(name).isEqualTo(new PersonName("Йылдыз", "Али Хан", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u200bb", "\ud800", "a\u202eb", "a\nb", "\ue000" })
	void refusesUnprintableCharacters(String part) {
		assertThat(PersonName.acceptable(part)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(part, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "О’Коннор", "д'Артаньян", "עברית", "Әл-Фараби", "ﷲ", "😀", "Оразбай (Орал)", "" })
	void takesEveryOtherNameAsItIs(String part) {
		assertThat(PersonName.acceptable(part)).isTrue();
		assertThat(new PersonName("Ким", part, null).full()).isEqualTo(("Ким " + part).strip());
	}

	@Test
	void refusesAPartThatIsTooLong() {
		assertThat(PersonName.acceptable("а".repeat(100))).isTrue();
		assertThat(PersonName.acceptable("а".repeat(101))).isFalse();
	}

}
