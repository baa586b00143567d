package kz.senim.resource.domain.scene;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a conflict counts as neglected, and when it loses while it gets sharper.
 */
class CareTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void daysAreCountedInAlmaty() {
		assertThat(at("2026-11-22T18:59:00Z").days(TODAY)).isEqualTo(1);
		assertThat(at("2026-11-22T19:01:00Z").days(TODAY)).isZero();
	}

	@Test
	void fourteenDaysAreTooLong() {
		assertThat(at("2026-11-10T06:00:00Z").neglected(TODAY)).isFalse();
		assertThat(at("2026-11-09T06:00:00Z").neglected(TODAY)).isTrue();
	}

	@Test
	void whatIsYetToComeIsNoNegativeSilence() {
		assertThat(at("2026-11-25T06:00:00Z").days(TODAY)).isZero();
	}

	@Test
	void sharperWithASmallerShareLoses() {
		Care care = new Care(Instant.EPOCH, 30, 120, 2);

		assertThat(care.losing(3, 300, 300)).isTrue();
		assertThat(care.losing(2, 300, 300)).as("no sharper").isFalse();
		assertThat(care.losing(3, 60, 300)).as("half of all hours now, two fifths before").isFalse();
	}

	@Test
	void withoutHoursNoShareFalls() {
		Care care = new Care(Instant.EPOCH, 0, 60, 2);

		assertThat(care.losing(4, 0, 60)).isFalse();
		assertThat(new Care(Instant.EPOCH, 0, 0, 2).losing(4, 60, 0)).isFalse();
		assertThat(new Care(Instant.EPOCH, 0, 60, null).losing(4, 60, 60)).as("level before is unknown").isFalse();
	}

	private static Care at(String last) {
		return new Care(Instant.parse(last), 0, 0, null);
	}

}
