package kz.senim.review.domain.diary;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryTests {

	@ParameterizedTest
	@CsvSource({ "5, 5, BALANCED", "9, 4, INVOLVED", "4, 9, DETACHED", "0, 0, ABSENT", "7,, ", ", 7, " })
	void twoScalesGiveOneOfFourPlaces(@Nullable Integer seen, @Nullable Integer apart, @Nullable String place) {
		Entry entry = new Entry(UUID.randomUUID(), StaffId.next(), Instant.EPOCH, seen, apart, null, null, null, null,
				null, 0);

		assertThat(entry.place()).isEqualTo(place);
	}

}
