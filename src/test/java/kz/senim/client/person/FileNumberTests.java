package kz.senim.client.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers of files as people type them.
 */
class FileNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "К-2026-000412", "K-2026-412", "k 2026 412", " к–2026–0412 ", "K2026/412" })
	void readsTheNumberOfAFile(String typed) {
		assertThat(FileNumber.normal(typed)).isEqualTo("К-2026-000412");
		assertThat(FileNumber.looksLike(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "КФ-2026-000118", "KF-2026-118", "kf 2026 118" })
	void readsTheNumberOfAConflict(String typed) {
		assertThat(FileNumber.normal(typed)).isEqualTo("КФ-2026-000118");
	}

	@Test
	void leavesOtherTextAlone() {
		assertThat(FileNumber.looksLike("Касымова")).isFalse();
		assertThat(FileNumber.looksLike("2026-412")).isFalse();
	}

}
