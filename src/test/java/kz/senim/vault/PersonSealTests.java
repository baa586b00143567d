package kz.senim.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import kz.senim.kernel.id.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonSealTests {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final String FORM = "words=Келді, сөйлестік&trust=7";

	private final StaffId worker = StaffId.next();

	private final PersonSeal now = sealAt(NOW);

	private final String sealed = this.now.seal(FORM, this.worker, "form", Duration.ofHours(1));

	@Test
	void opensForTheSamePersonInTime() {
		assertThat(sealAt(NOW.plusSeconds(3599)).open(this.sealed, this.worker, "form")).contains(FORM);
	}

	@Test
	void staysShutForAnotherPersonOrPurpose() {
		assertThat(this.now.open(this.sealed, StaffId.next(), "form")).isEmpty();
		assertThat(this.now.open(this.sealed, this.worker, "search")).isEmpty();
	}

	@Test
	void staysShutWhenOutOfDate() {
		assertThat(sealAt(NOW.plusSeconds(3600)).open(this.sealed, this.worker, "form")).isEmpty();
	}

	@Test
	void staysShutWhenChanged() {
		for (int i = 0; i < this.sealed.length(); i++) {
			char other = (this.sealed.charAt(i) == 'A') ? 'Q' : 'A';
			String changed = this.sealed.substring(0, i) + other + this.sealed.substring(i + 1);

			assertThat(this.now.open(changed, this.worker, "form")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "….", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u0000",
			"a b" })
	void takesNonsenseForNothing(String nonsense) {
		assertThat(this.now.open(nonsense, this.worker, "form")).isEmpty();
	}

	@Test
	void isSafeInAUrlAndHidesTheText() {
		assertThat(this.sealed).matches("[A-Za-z0-9_-]+").doesNotContain("trust");
		assertThat(this.now.seal("a".repeat(3000), this.worker, "form", Duration.ofHours(1)))
			.hasSizeLessThan(4000 + 57);
	}

	private static PersonSeal sealAt(Instant time) {
		return new PersonSeal(KeyRing.parse(TestKeys.FIRST), Clock.fixed(time, ZoneOffset.UTC));
	}

}
