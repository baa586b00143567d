package kz.senim.conflict.reading.find;

import java.time.Year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers of conflicts as people type them.
 */
class ConflictNumberTests {

	private static final Year NOW = Year.of(2026);

	@ParameterizedTest
	@ValueSource(strings = { "КФ-2026-000118", "КФ-2026-118", "кф 2026 118", "KF-2026-000118", "kf 2026/118" })
	void readsLatinLettersAndDropsZeros(String typed) {
		assertThat(ConflictNumber.candidates(typed, NOW)).containsExactly("КФ-2026-000118");
	}

	@ParameterizedTest
	@ValueSource(strings = { "КФ-118", "KF118", "кф № 118" })
	void withoutAYearTheNewestComesFirst(String typed) {
		assertThat(ConflictNumber.candidates(typed, NOW)).startsWith("КФ-2026-000118", "КФ-2025-000118");
	}

	@Test
	void otherWordsAreNoNumber() {
		assertThat(ConflictNumber.candidates("Касымова", NOW)).isEmpty();
		assertThat(ConflictNumber.candidates("К-2026-000412", NOW)).isEmpty();
	}

}
