package kz.senim.review.domain.queue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The key of the queue's next page.
 */
class QueueKeyTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "x", "1_2_3", "3_2026-11-23T05:00:00Z_x", "9999999999_2026-11-23T05:00:00Z_x" })
	void nonsenseStartsFromTheBeginning(String text) {
		assertThat(QueueKey.of(text).id()).isNull();
	}

	@Test
	void holdsLevelTimeAndId() {
		QueueKey key = QueueKey.of("3_2026-11-23T05:00:00Z_019aa000-0000-7000-8000-000000000000");

		assertThat(key.level()).isEqualTo(3);
		assertThat(key.at()).isEqualTo("2026-11-23T05:00:00Z");
		assertThat(key.id()).isNotNull();
	}

}
