package kz.senim.retention.export;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OtherPeopleTests {

	private final OtherPeople others = new OtherPeople(
			List.of("Серікбаев Мұрат", "Ли", "+7 702 999-88-77", "Тестова Зоя"), List.of("Тестова", "Анна"));

	@Test
	void hidesNamesWithTheirEndings() {
		assertThat(this.others.hide("Серікбаевтың баласы, с Серікбаевым, МҰРАТҚА")).isEqualTo("███ баласы, с ███, ███");
	}

	@Test
	void keepsThePersonsOwnNamesAlsoWhereARelativeBearsThem() {
		assertThat(this.others.hide("Тестова Анна и Зоя")).isEqualTo("Тестова Анна и ███");
	}

	@Test
	void hidesPhonesHoweverTheyAreWritten() {
		assertThat(this.others.hide("8 (702) 999 88 77 или 7029998877")).doesNotContain("999", "88 77");
	}

	@Test
	void leavesWordsThatOnlyContainAName() {
		assertThat(new OtherPeople(List.of("Рат"), List.of()).hide("Мұрат")).isEqualTo("Мұрат");
		assertThat(new OtherPeople(List.of(), List.of()).hide("Ничего")).isEqualTo("Ничего");
	}

}
