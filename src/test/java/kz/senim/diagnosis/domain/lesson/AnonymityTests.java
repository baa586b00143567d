package kz.senim.diagnosis.domain.lesson;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnonymityTests {

	private static final Set<String> NAMES = Set.of("Үлгібаева Әсел Маратқызы", "Демова Д. С.", "Цой");

	@Test
	void findsANameInAnyCaseEnding() {
		assertThat(found("Поговорили с Демовой и Әселмен, после звонка Цою")).containsExactly("Демовой", "Әселмен",
				"Цою");
	}

	@Test
	void findsANameTypedWithoutKazakhLetters() {
		assertThat(found("Улгибаева просила срок")).containsExactly("Улгибаева");
	}

	@Test
	void findsDaysAndNumbers() {
		assertThat(found("12.11.2026 звонили с +7 701 234-56-78, дело КФ-2026-000118")).contains("12.11.2026",
				"+7 701 234-56-78", "2026-000118");
	}

	@Test
	void leavesPlainWordsAlone() {
		assertThat(found("Срок, названный вслух и записанный, снимает половину напряжения за 15 дней")).isEmpty();
		assertThat(Anonymity.found("алименты и алиби", List.of("Али"))).isEmpty();
	}

	private static Set<String> found(String text) {
		return Anonymity.found(text, NAMES);
	}

}
