package kz.senim.security.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import com.bastiaanjansen.otp.HMACAlgorithm;
import com.bastiaanjansen.otp.HOTPGenerator;
import com.bastiaanjansen.otp.SecretGenerator;

/**
 * Codes of RFC 6238 as every authenticator app makes them: six digits, thirty seconds,
 * SHA-1, a seed of 160 bits.
 */
final class TotpCode {

	static final int DIGITS = 6;

	private static final long STEP_SECONDS = 30;

	private static final int SEED_BITS = 160;

	private final HOTPGenerator generator;

	/** Codes of that seed, written in Base32. */
	TotpCode(String seed) {
		this.generator = new HOTPGenerator.Builder(seed.getBytes(StandardCharsets.US_ASCII)).withPasswordLength(DIGITS)
			.withAlgorithm(HMACAlgorithm.SHA1)
			.build();
	}

	static String randomSeed() {
		return new String(SecretGenerator.generate(SEED_BITS), StandardCharsets.US_ASCII);
	}

	static long stepAt(Instant now) {
		return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
	}

	String at(long step) {
		return this.generator.generate(step);
	}

	/**
	 * The step of which this is the code: of this moment or, as clocks differ, one before
	 * or after.
	 */
	OptionalLong stepOf(String code, Instant now) {
		long step = stepAt(now);
		byte[] given = code.getBytes(StandardCharsets.UTF_8);
		return LongStream.of(step, step - 1, step + 1)
			.filter((one) -> MessageDigest.isEqual(at(one).getBytes(StandardCharsets.UTF_8), given))
			.findFirst();
	}

}
