package kz.senim.security.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpCodeTests {

	/** The seed of the RFC, 12345678901234567890, in Base32. */
	private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	/** RFC 6238, appendix B, SHA-1: of its eight digits an app shows the last six. */
	@ParameterizedTest
	@CsvSource({ "59,94287082", "1111111109,07081804", "1111111111,14050471", "1234567890,89005924",
			"2000000000,69279037", "20000000000,65353130" })
	void givesTheCodesOfTheRfc(long seconds, String eightDigits) {
		long step = TotpCode.stepAt(Instant.ofEpochSecond(seconds));

		assertThat(new TotpCode(SEED).at(step)).isEqualTo(eightDigits.substring(2));
	}

	@Test
	void takesOneStepBeforeAndAfterAndNoMore() {
		TotpCode codes = new TotpCode(SEED);
		Instant now = Instant.ofEpochSecond(1_234_567_890);
		long step = TotpCode.stepAt(now);

		for (long near = step - 1; near <= step + 1; near++) {
			assertThat(codes.stepOf(codes.at(near), now)).isEqualTo(OptionalLong.of(near));
		}
		assertThat(codes.stepOf(codes.at(step - 2), now)).isEmpty();
		assertThat(codes.stepOf(codes.at(step + 2), now)).isEmpty();
		assertThat(codes.stepOf("", now)).isEmpty();
	}

	@Test
	void makesSeedsOf160BitsEachTimeAnother() {
		assertThat(TotpCode.randomSeed()).matches("[A-Z2-7]{32}").isNotEqualTo(TotpCode.randomSeed());
		assertThat(TotpCode.randomSeed().getBytes(StandardCharsets.US_ASCII)).hasSize(32);
	}

}
